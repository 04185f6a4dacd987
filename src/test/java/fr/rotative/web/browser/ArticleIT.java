package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reader can do with an article besides reading it. */
class ArticleIT extends ReadsInChromium {
    private static final String TITLE = "Lagardère cède Club-Internet";

    @Test
    void the_results_that_led_to_an_article_lead_on_to_the_next_and_back() {
        browser().open("/recherche?q=internet&section=Finance");
        String second = browser().elements(".card h3 a").get(1).getText();
        String first = browser().element(".card h3 a").getText();
        browser().follow(".card h3 a");
        assertThat(browser().element(".in-results").getText()).contains("Résultat 1 sur les");
        browser().follow(".in-results [rel=next]");
        assertThat(browser().element("article h1").getText()).isEqualTo(second);
        browser().follow(".in-results [rel=prev]");
        assertThat(browser().element("article h1").getText()).isEqualTo(first);
        browser().follow(".in-results a:not([rel])");
        assertThat(browser().address()).isEqualTo("/recherche?q=internet&section=Finance");
    }

    @Test
    void an_article_that_no_results_led_to_has_no_place_in_them() {
        browser().open("/recherche?q=introuvablissime");
        browser().open(article(TITLE));

        assertThat(browser().element(".in-results").isDisplayed()).isFalse();
    }

    @Test
    void an_article_is_cited_as_text_and_for_reference_managers() {
        browser().open(article(TITLE));
        assertThat(browser().element("#citation").getText())
                .startsWith("Claire Delmas, « Lagardère cède")
                .contains("La Rotative, 17 février 2000, http://", "(page relevée le 2 novembre 2026)");
        assertThat(browser().elements(".cited a"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(status(String.valueOf(link.getDomAttribute("href"))))
                        .isEqualTo(200));
    }

    @Test
    void programs_are_told_what_the_article_is() {
        browser().open(article(TITLE));

        assertThat(content("meta[name=citation_author]")).isEqualTo("Claire Delmas");
        assertThat(content("meta[name=citation_publication_date]")).isEqualTo("2000/02/17");
        assertThat(content("meta[property='og:type']")).isEqualTo("article");
        assertThat(browser().element("script[type='application/ld+json']").getDomProperty("textContent"))
                .contains("\"@type\":\"NewsArticle\"", "\"datePublished\":\"2000-02-17\"");
    }

    @Test
    void a_hostile_article_tells_programs_nothing_that_runs() {
        browser().open(article("malveillance"));

        assertThat(content("meta[property='og:title']")).startsWith("malveillance <script>");
        assertThat(browser().element("script[type='application/ld+json']").getDomProperty("textContent"))
                .contains("malveillance \\u003cscript\\u003e");
    }

    @Test
    void a_passage_tells_its_number() {
        browser().open(article(TITLE) + "?q=internet#passage-2");
        assertThat(browser().element(".steps:target").getText()).contains("2/4");
    }

    private String content(String css) {
        return String.valueOf(browser().element(css).getDomAttribute("content"));
    }
}
