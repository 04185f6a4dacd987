package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.web.Reprint;
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
        first.click();
        assertThat(browser().element(".total").getText()).startsWith(count + " article");
        assertThat(browser().elements(".chips a")).hasSize(1);

        String title = browser().element(".card h3 a").getText();
        browser().element(".card h3 a").click();
        assertThat(browser().element("article h1").getText()).isEqualTo(title);

        browser().back();
        assertThat(browser().elements(".chips a")).hasSize(1);
        browser().element(".chips a").click();
        assertThat(browser().address()).isEqualTo("/recherche?q=licenciement");
    }

    @Test
    void a_facet_offers_to_exclude_and_to_take_that_back() {
        browser().open("/recherche?q=internet");
        browser().element("[aria-labelledby=facet-section] .exclude").click();

        assertThat(browser().address()).startsWith("/recherche?q=internet&exclude.section=");
        assertThat(browser().element(".chips a").getText()).startsWith("sauf ");
        browser().element("[aria-labelledby=facet-section] .selected .toggle").click();
        assertThat(browser().address()).isEqualTo("/recherche?q=internet");
    }

    @Test
    void a_bar_of_the_timeline_narrows_to_its_dates() {
        browser().open("/recherche?q=internet");
        browser().element(".chart svg a").click();

        assertThat(browser().address()).contains("from=").contains("to=");
        assertThat(browser().element(".chips").getText()).isNotBlank();
    }

    @Test
    void the_same_numbers_are_in_a_table() {
        browser().open("/recherche?q=internet");
        browser().element(".chart summary").click();

        assertThat(browser().elements(".chart tbody tr"))
                .hasSameSizeAs(browser().elements(".chart .bar"));
        browser().element(".chart tbody a").click();
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
        browser().element(".pages .next").click();

        assertThat(browser().element(".card h3").getText()).isNotEqualTo(first);
        assertThat(browser().elements(".pages .next")).isEmpty();
        browser().element(".pages a").click();
        assertThat(browser().element(".card h3").getText()).isEqualTo(first);
    }

    @Test
    void a_company_named_in_an_article_leads_to_its_page_and_on_to_all_its_articles() {
        browser().open(article("Lagardère cède Club-Internet"));
        WebElement named = browser().element(".body .named");
        String name = named.getText();
        named.click();

        assertThat(browser().element("h1").getText()).isEqualTo(name);
        assertThat(browser().elements(".chart .bar")).isNotEmpty();
        browser().element(".extent a").click();
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
        browser().element(".versions a").click();

        assertThat(browser().element("article h1").getText()).isEqualTo(title);
        assertThat(browser().texts(".versions a")).singleElement().asString().startsWith(Reprint.ORIGINAL);
    }

    @Test
    void the_directory_finds_a_company_by_the_beginning_of_its_name() {
        browser().open("/societes");
        browser().submit("#societe", "wana");

        assertThat(browser().texts(".company-lines a")).contains("Wanadoo");
        browser().element(".company-lines a").click();
        assertThat(browser().address()).isEqualTo("/societes/wanadoo");
    }

    @Test
    void the_front_page_remembers_this_month_of_a_former_year() {
        browser().open("/");

        assertThat(browser().element(".memory h2").getText()).contains("Il y a 25 ans, en novembre 2001");
        assertThat(browser().texts(".memory time")).isNotEmpty().allMatch(date -> date.endsWith("novembre 2001"));
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
        browser().element("[aria-labelledby=facet-section] .toggle").click();
        assertThat(browser().elements(".chips a")).hasSize(1);

        browser().element(".card h3 a").click();
        assertThat(browser().elements(".body p")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/recherche?q=internet&section=Finance", "/societes", "/societes/wanadoo"})
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
        browser().element(".company-list a").click();
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
