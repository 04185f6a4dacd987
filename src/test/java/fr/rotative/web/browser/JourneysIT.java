package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.web.Reprint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class JourneysIT extends ReadsInChromium {

    @Test
    void a_reader_searches_narrows_reads_and_comes_back() {
        browser().open("/");
        browser().submit("#q", "licenciement");
        assertThat(browser().address()).isEqualTo("/recherche?q=licenciement");
        assertThat(browser().texts(".card mark")).isNotEmpty();

        WebElement first = browser().element("[aria-labelledby=facet-company] .toggle");
        String count = first.findElement(By.className("count")).getText();
        browser().follow(first);
        assertThat(browser().element(".total").getText()).startsWith(count + " article");
        assertThat(browser().elements(".chips a")).hasSize(1);

        String title = browser().element(".card h3 a").getText();
        browser().follow(".card h3 a");
        assertThat(browser().element("article h1").getText()).isEqualTo(title);

        browser().back();
        assertThat(browser().elements(".chips a")).hasSize(1);
        browser().follow(".chips a");
        assertThat(browser().address()).isEqualTo("/recherche?q=licenciement");
    }

    @Test
    void a_facet_offers_to_exclude_and_to_take_that_back() {
        browser().open("/recherche?q=internet");
        browser().follow("[aria-labelledby=facet-section] .exclude");

        assertThat(browser().address()).startsWith("/recherche?q=internet&exclude.section=");
        assertThat(browser().element(".chips a").getText()).startsWith("sauf ");
        browser().follow("[aria-labelledby=facet-section] .selected .toggle");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet");
    }

    @Test
    void a_switch_keeps_to_companies_that_are_the_subject() {
        browser().open("/recherche?company=wanadoo");
        String named = browser().element(".total").getText();
        browser().follow(".role .switch");

        assertThat(browser().address()).isEqualTo("/recherche?company=wanadoo&companyRole=main");
        assertThat(browser().texts(".chips a")).last().asString().startsWith("société en sujet principal");
        String main = browser().element(".total").getText();
        assertThat(main).isNotEqualTo(named);
        assertThat(main)
                .startsWith(browser()
                        .element("[aria-labelledby=facet-company] .facet-value.selected .count")
                        .getText());
        browser().follow(".role .switch");
        assertThat(browser().element(".total").getText()).isEqualTo(named);
    }

    @Test
    void a_company_that_the_facet_does_not_list_is_found_while_its_name_is_typed() {
        browser().open("/recherche?q=internet");
        browser().element("[aria-labelledby=facet-company] summary").click();
        browser().element("[aria-labelledby=facet-company] input[type=search]").sendKeys("compagnie gén");
        browser().await("[aria-labelledby=facet-company] .facet-values li:first-child", "Vivendi");

        browser().follow("[aria-labelledby=facet-company] .facet-values .toggle");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet&company=vivendi-universal");
    }

    @Test
    void without_scripts_the_same_is_a_page() {
        browser().disableScripts(true);
        browser().open("/recherche?q=internet&from=2000");
        browser().element("[aria-labelledby=facet-company] summary").click();
        browser().submit("[aria-labelledby=facet-company] input[type=search]", "vivendi");

        assertThat(browser().address())
                .startsWith("/recherche/facettes/company?")
                .contains("name=vivendi", "q=internet", "from=2000");
        assertThat(browser().texts(".facet-values .label")).contains("Vivendi");
        browser().follow(".facet-values .exclude");
        assertThat(browser().address()).startsWith("/recherche?q=internet&exclude.company=vivendi");
    }

    @Test
    void all_values_of_a_facet_can_be_looked_through() {
        browser().open("/recherche");
        browser().element("[aria-labelledby=facet-company] summary").click();
        browser().follow("[aria-labelledby=facet-company] .hint a");
        assertThat(browser().elements(".facet-values .toggle")).hasSize(100);

        browser().follow(".pages .next");
        assertThat(browser().address()).isEqualTo("/recherche/facettes/company?page=2");
        assertThat(browser().elements(".facet-values .toggle")).isNotEmpty();
    }

    @Test
    void keys_lead_from_passage_to_passage() {
        browser().open(article("Lagardère cède Club-Internet") + "?q=internet");
        browser().element("body").sendKeys("n");
        assertThat(passage()).isEqualTo("passage-1");
        browser().element("body").sendKeys("n");
        assertThat(passage()).isEqualTo("passage-2");
        browser().element("body").sendKeys("p");
        assertThat(passage()).isEqualTo("passage-1");
    }

    @Test
    void links_lead_from_passage_to_passage_without_scripts() {
        browser().disableScripts(true);
        browser().open(article("Lagardère cède Club-Internet") + "?q=internet");
        browser().element(".findings a").click();
        browser().element(".steps:target a").click();
        assertThat(passage()).isEqualTo("passage-2");
        browser().follow(".findings a:nth-of-type(2)");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet");
    }

    private String passage() {
        return String.valueOf(browser().element(".steps:target").getAttribute("id"));
    }

    @Test
    void a_former_name_is_told_and_leads_to_the_company() {
        for (String typed : List.of("vivendi universal", "societe:\"Compagnie générale des eaux\"")) {
            browser().open("/");
            browser().submit("#q", typed);
            assertThat(browser().element(".renamed").getText()).contains("est aujourd’hui Vivendi");
        }
        browser().follow(".renamed a");
        assertThat(browser().element("h1").getText()).isEqualTo("Vivendi");
        assertThat(browser().element(".facts").getText())
                .contains("Compagnie générale des eaux (jusqu’en 1998)", "Vivendi Universal (de 2000 à 2006)");
    }

    @Test
    void every_number_of_a_company_s_page_leads_to_as_many_articles() {
        for (String number : List.of(".companions li > .count", ".years .count", ".extent a")) {
            browser().open("/societes/wanadoo");
            String count = browser().element(number).getText().split("\\s")[0];
            browser().element(number).click();
            assertThat(browser().element(".total").getText()).startsWith(count + " article");
        }
        browser().open("/societes/wanadoo");
        assertThat(browser().element(".facts").getText())
                .contains("France Télécom (de 1995 à 2006)", "Premier article");
        browser().element(".chart summary").click();
        String month = browser().element(".chart tbody td").getText();
        assertThat(month).contains(" sur ", "%");
        browser().follow(".chart tbody a");
        assertThat(month).startsWith(browser().element(".total").getText());
    }

    @Test
    void the_directory_is_read_by_letter_by_sector_and_to_its_end() {
        browser().open("/societes");
        browser().follow(".pages .next");
        assertThat(browser().address()).isEqualTo("/societes?page=2");

        browser().open("/societes");
        browser().follow(browser().elements(".letters a").get(3));
        assertThat(browser().element(".extent").getText()).contains("à la lettre C");
        assertThat(browser().texts(".company-lines a:first-child")).allMatch(name -> name.matches("(?i)[cç].*"));

        browser().open("/societes");
        browser().element(".sector-list summary").click();
        browser().follow(".sector-list a");
        assertThat(browser().address()).isEqualTo("/societes?sector=internet");
        assertThat(browser().texts(".company-lines a:first-child")).containsExactly("Wanadoo");
    }

    @Test
    void a_company_that_only_articles_know_is_said_to_be_so() {
        browser().open("/societes/microsoft");
        assertThat(browser().element(".page-head .hint").getText()).contains("n’est pas au registre");
        browser().open("/societes/wanadoo");
        assertThat(browser().elements(".page-head .hint")).isEmpty();
    }

    @Test
    void a_bar_of_the_timeline_narrows_to_its_dates() {
        browser().open("/recherche?q=internet");
        browser().follow(".chart svg a");

        assertThat(browser().address()).contains("from=").contains("to=");
        assertThat(browser().element(".chips").getText()).isNotBlank();
    }

    @Test
    void the_same_numbers_are_in_a_table() {
        browser().open("/recherche?q=internet");
        browser().element(".chart summary").click();

        assertThat(browser().elements(".chart tbody tr"))
                .hasSameSizeAs(browser().elements(".chart .bar"));
        browser().follow(".chart tbody a");
        assertThat(browser().address()).contains("from=");
    }

    @Test
    void dates_are_typed_as_years_or_months() {
        browser().open("/recherche?q=internet");
        browser().element("[name=from]").sendKeys("2001");
        browser().submit("[name=to]", "2001-06");

        assertThat(browser().address()).contains("q=internet", "from=2001", "to=2001-06");
        assertThat(browser().texts(".card time")).allMatch(date -> date.endsWith("2001"));
    }

    @Test
    void results_are_paged_to_the_end_and_back_to_the_start() {
        browser().open("/recherche?size=100");
        String first = browser().element(".card h3").getText();
        browser().follow(".pages .next");

        assertThat(browser().element(".card h3").getText()).isNotEqualTo(first);
        assertThat(browser().elements(".pages .next")).isEmpty();
        browser().follow(".pages a");
        assertThat(browser().element(".card h3").getText()).isEqualTo(first);
    }

    @Test
    void a_company_named_in_an_article_leads_to_its_page_and_on_to_all_its_articles() {
        browser().open(article("Lagardère cède Club-Internet"));
        WebElement named = browser().element(".body .named");
        String name = named.getText();
        browser().follow(named);

        assertThat(browser().element("h1").getText()).isEqualTo(name);
        assertThat(browser().elements(".chart .bar")).isNotEmpty();
        browser().follow(".extent a");
        assertThat(browser().address()).startsWith("/recherche?company=");
        assertThat(browser().element(".chips a").getText()).startsWith(name);
    }

    @Test
    void an_article_leads_to_the_other_versions_of_its_text_and_back() {
        browser().open(article(Reprint.ORIGINAL));
        assertThat(browser().element(".versions h2").getText()).isEqualTo("Autres versions de ce texte");
        assertThat(browser().element(".versions li").getText()).contains("18 février 2000", Reprint.SOURCE);
        String title = browser().element(".versions a").getText();
        assertThat(browser().texts(".similar h3 a")).isNotEmpty().doesNotContain(title);
        browser().follow(".versions a");

        assertThat(browser().element("article h1").getText()).isEqualTo(title);
        assertThat(browser().texts(".versions a")).singleElement().asString().startsWith(Reprint.ORIGINAL);
    }

    @Test
    void results_fold_the_other_versions_of_a_text_under_the_first() {
        browser().open("/recherche?q=club-internet+lagard%C3%A8re&size=50");
        List<String> titles = browser().texts(".card h3 a");

        assertThat(browser().element(".folded summary").getText()).isEqualTo("2 versions");
        browser().element(".folded summary").click();
        String folded = browser().element(".folded a").getText();
        assertThat(titles).isNotEmpty().doesNotContain(folded);
    }

    @Test
    void the_directory_finds_a_company_by_the_beginning_of_its_name() {
        browser().open("/societes");
        browser().submit("#societe", "wana");

        assertThat(browser().texts(".company-lines a")).contains("Wanadoo");
        browser().follow(".company-lines a");
        assertThat(browser().address()).isEqualTo("/societes/wanadoo");
    }

    @Test
    void the_front_page_remembers_this_week_of_a_former_year() {
        browser().open("/");

        assertThat(browser().element(".memory h2").getText()).contains("Il y a 26 ans, du 20 au 26 novembre 2000");
        assertThat(browser().texts(".memory time")).isNotEmpty().allMatch(date -> date.endsWith("novembre 2000"));
    }

    @Test
    void keys_lead_to_the_search_box_and_along_the_results_without_disturbing_typing() {
        browser().open("/recherche?q=internet");
        browser().element("body").sendKeys("j");
        browser().focused().sendKeys("j");
        assertThat(browser().focused())
                .isEqualTo(browser().elements(".card h3 a").get(1));

        browser().focused().sendKeys("/");
        browser().focused().sendKeys("jk/");
        assertThat(browser().element("#q").getDomProperty("value")).isEqualTo("jk/");
    }

    @Test
    void the_first_key_stop_skips_to_the_content() {
        browser().open("/");
        browser().element("body").sendKeys(Keys.TAB);
        browser().focused().sendKeys(Keys.ENTER);

        assertThat(browser().focused().getDomAttribute("id")).isEqualTo("contenu");
    }

    @Test
    void everything_works_without_scripts() {
        browser().disableScripts(true);
        browser().open("/");
        browser().submit("#q", "internet");
        browser().follow("[aria-labelledby=facet-section] .toggle");
        assertThat(browser().elements(".chips a")).hasSize(1);

        browser().follow(".card h3 a");
        assertThat(browser().elements(".body p")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recherche?q=internet&section=Finance",
                "/societes",
                "/societes/wanadoo",
                "/societes?q=vivendi",
                "/recherche/facettes/company"
            })
    void nothing_is_wider_than_the_narrowest_telephone(String path) {
        use(NARROWEST);
        browser().open(path);

        assertThat(browser().overflow()).isZero();
    }

    @Test
    void an_article_fits_the_narrowest_telephone() {
        use(NARROWEST);
        browser().open(article("Lagardère cède Club-Internet"));

        assertThat(browser().overflow()).isZero();
    }

    @Test
    void a_hostile_article_is_shown_as_text_and_runs_nothing() {
        browser().open(article("malveillance"));

        assertThat(browser().title()).startsWith("malveillance <script>");
        assertThat(browser().element("article h1").getText()).contains("<script>");
        assertThat(browser().elements("article img, article script")).isEmpty();
        assertThat(browser().elements("a[href^=javascript]")).isEmpty();
        browser().follow(".company-list a");
        assertThat(browser().element("h1").getText()).isEqualTo("Société<script>document.title='volé'</script>");
    }

    @Test
    void a_hostile_search_is_shown_as_text() {
        browser().open("/recherche?q=malveillance+%22%3E%3Cimg+src%3Dx%3E&section=Rubrique%22%3E%3Cimg%20src%3Dx%3E");

        assertThat(browser().elements("img")).isEmpty();
        assertThat(browser().element("#q").getDomProperty("value")).isEqualTo("malveillance \"><img src=x>");
    }

    @Test
    void a_captured_page_can_be_read_but_runs_nothing() {
        browser().open("/api/v1" + article("Lagardère cède Club-Internet") + "/capture");

        assertThat(browser().element("h1").getText()).isEqualTo("Comme en 2001");
        assertThat(browser().title()).isNotEqualTo("volé");
        assertThat(browser().complaints()).allMatch(complaint -> complaint.contains("sandboxed"));
    }
}
