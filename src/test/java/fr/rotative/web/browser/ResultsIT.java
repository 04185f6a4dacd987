package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Results change in place, and nothing is lost by it. */
class ResultsIT extends ReadsInChromium {
    private static final String SECTIONS = "[aria-labelledby=facet-section] ";

    @Test
    void a_facet_changes_the_results_in_place_tells_their_number_and_keeps_the_focus() {
        browser().open("/recherche?q=internet");
        browser().mark();
        WebElement value = browser().element(SECTIONS + ".toggle");
        String name = value.findElement(By.className("label")).getText();
        browser().follow(value);

        assertThat(browser().isMarked()).isTrue();
        assertThat(browser().focused().getText()).startsWith(name);
        browser().await("p.sr[role=status]", browser().element(".total").getText());
        assertThat(browser().title()).isEqualTo("internet – Rotative");
        browser()
                .follow(browser()
                        .elements(SECTIONS + ".facet-value:not(.selected) .toggle")
                        .get(0));
        assertThat(browser().elements(".chips a")).hasSize(2);
        assertThat(browser().isMarked()).isTrue();
    }

    @Test
    void back_and_forward_lead_through_what_was_shown() {
        browser().open("/recherche?q=internet");
        String all = browser().element(".total").getText();
        browser().follow(SECTIONS + ".toggle");
        String some = browser().element(".total").getText();
        assertThat(some).isNotEqualTo(all);
        browser().back();
        browser().await(".total", all);
        browser().forward();
        browser().await(".total", some);
    }

    @Test
    void what_was_unfolded_stays_so() {
        browser().open("/recherche?q=internet");
        browser().element("[aria-labelledby=facet-company] summary").click();
        browser().follow("[aria-labelledby=facet-company] .facet-values .toggle");

        assertThat(browser().element("[aria-labelledby=facet-company] details").getDomAttribute("open"))
                .isNotNull();
        browser().element("[aria-labelledby=facet-company] input[type=search]").sendKeys("compagnie gén");
        browser().await("[aria-labelledby=facet-company] .facet-values li:first-child", "Vivendi");
    }

    @Test
    void why_an_article_was_found_is_told_in_its_place() {
        browser().open("/recherche?q=licenciement");
        browser().mark();
        browser().element(".card .why a").click();
        browser().await(".card .why ul", "licenciement");

        assertThat(browser().isMarked()).isTrue();
        assertThat(browser().elements(".card .why ul")).hasSize(1);
    }

    @Test
    void a_span_of_the_timeline_is_dragged() {
        browser().open("/recherche?q=internet");
        browser()
                .drag(
                        browser().element(".chart a:nth-of-type(2) .slot"),
                        browser().element(".chart a:nth-of-type(6) .slot"));

        assertThat(browser().address()).matches("/recherche\\?q=internet&from=[0-9-]+&to=[0-9-]+");
        assertThat(browser().elements(".chips a")).hasSize(1);
    }

    @Test
    void a_span_of_the_timeline_is_chosen_by_keys() {
        browser().open("/recherche?q=internet&from=2000&to=2001");
        WebElement chart = browser().element(".span-choice");
        chart.sendKeys(Keys.HOME);
        chart.sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
        String span = browser().element(".span-choice output").getText();
        browser().pressAndFollow(Keys.ENTER);

        String[] ends = span.split(" – ");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet&from=" + ends[0] + "&to=" + ends[1]);
    }

    @Test
    void the_timeline_shows_shares_instead_of_numbers_and_goes_on_doing_so() {
        browser().open("/recherche?q=internet");
        String before = browser().element(".chart .bar").getDomAttribute("height");
        browser().element(".measure").click();
        String share = browser().element(".chart .bar").getDomAttribute("height");
        assertThat(share).isNotEqualTo(before);
        browser().open("/recherche?q=internet");
        assertThat(browser().element(".chart .bar").getDomAttribute("height")).isEqualTo(share);
        browser().element(".measure").click();
        assertThat(browser().element(".chart .bar").getDomAttribute("height")).isEqualTo(before);
    }

    @Test
    void the_list_is_set_closer_and_stays_so() {
        browser().open("/recherche?q=internet");
        int before = browser().element(".card").getSize().getHeight();
        browser().element(".density").click();
        browser().open("/recherche?q=mobile");

        assertThat(browser().element(".card").getSize().getHeight()).isLessThan(before);
        assertThat(browser().element(".density").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        browser().element(".density").click();
    }

    @Test
    void the_reader_is_told_to_be_offline_and_can_try_again() {
        browser().open("/recherche?q=internet");
        browser().beOffline(true);
        browser().element(SECTIONS + ".toggle").click();
        browser().await(".offline", "hors ligne");
        assertThat(browser().elements(".card")).isNotEmpty();
        browser().beOffline(false);
        browser().follow(".offline button");

        assertThat(browser().elements(".offline")).isEmpty();
        assertThat(browser().elements(".chips a")).hasSize(1);
        assertThat(browser().complaints()).allMatch(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void keys_lead_to_the_facets_and_show_what_they_do() {
        browser().open("/recherche?q=internet");
        browser().element("body").sendKeys("f");
        assertThat(browser().focused().getDomAttribute("class")).isIn("toggle", "switch");
        browser().focused().sendKeys("?");
        browser().await("dialog", "article suivant");
        browser().focused().sendKeys(Keys.ESCAPE);
        assertThat(browser().elements("dialog")).isEmpty();
        browser().element("#q").sendKeys("?f");
        assertThat(browser().element("#q").getDomProperty("value")).isEqualTo("internet?f");
        assertThat(browser().elements("dialog")).isEmpty();
    }

    @Test
    void an_empty_page_offers_only_what_finds_something() {
        browser().open("/recherche?q=internet+introuvablissime&match=all&section=Finance");
        assertThat(browser().texts(".ways a"))
                .isNotEmpty()
                .anyMatch(way -> way.startsWith("Sans « introuvablissime »"));
        String way = browser().element(".ways a").getText();
        browser().follow(".ways a");
        assertThat(way).endsWith(browser().element(".total").getText());
    }

    @Test
    void a_page_of_results_that_is_gone_leads_to_the_first_one() {
        browser().open("/recherche?q=internet&cursor=perdu");
        browser().follow(".again a");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet");
        assertThat(browser().complaints()).allMatch(complaint -> complaint.contains("status of 400"));
    }

    @Test
    void the_numbers_and_the_picture_of_the_timeline_can_be_kept() {
        browser().open("/recherche?q=internet&section=Finance");
        browser().element(".chart summary").click();

        assertThat(browser().elements(".chart .hint a"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(status(String.valueOf(link.getDomAttribute("href"))))
                        .isEqualTo(200));
    }
}
