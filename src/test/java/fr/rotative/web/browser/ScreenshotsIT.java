package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.web.ServedArchive;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** Keeps pictures of every page for people to look at, and checks that each has its one heading. */
class ScreenshotsIT extends ReadsInChromium {
    /** The width of an A4 page less its margins, at 96 pixels an inch. */
    private static final int PAPER = 643;

    private static final String LONG_SEARCH =
            "/recherche?q=internet+mobile&company=france-t%C3%A9l%C3%A9com&exclude.section=Finance&from=2000&to=2002-06";

    @Override
    ServedArchive serve(ElasticsearchClient elasticsearch) {
        return ServedArchive.of(elasticsearch);
    }

    private record Page(String name, String path) {}

    Stream<Arguments> pages() {
        return Stream.of(
                        new Page("accueil", "/"),
                        new Page("recherche", "/recherche?q=licenciement"),
                        new Page("recherche-filtree", LONG_SEARCH),
                        new Page("recherche-vide", "/recherche?q=introuvablissime&section=Finance"),
                        new Page("article", article("Lagardère cède Club-Internet")),
                        new Page("recherche-expliquee", "/recherche?q=licenciement&explain=true"),
                        new Page(
                                "article-marque",
                                article("Lagardère cède Club-Internet") + "?q=internet+cessions#passage-2"),
                        new Page("societes", "/societes"),
                        new Page("societes-ancien-nom", "/societes?q=vivendi"),
                        new Page("recherche-ancien-nom", "/recherche?q=vivendi+universal&companyRole=main"),
                        new Page("facette", "/recherche/facettes/company?q=internet"),
                        new Page("societe-reperee", "/societes/microsoft"),
                        new Page("societe-proprietaire", "/societes/wanadoo"),
                        new Page("societe", "/societes/france-t%C3%A9l%C3%A9com"),
                        new Page("chronologie", "/chronologie?q=vivendi&q=licenciement&q=internet"),
                        new Page("chronologie-vide", "/chronologie"),
                        new Page("couverture", "/couverture"),
                        new Page("couverture-annee", "/couverture?year=2001"),
                        new Page("aide", "/aide"),
                        new Page("api", "/api"),
                        new Page("erreur", "/recherche?from=hier"))
                .flatMap(page -> Stream.of(
                        Arguments.of(Named.of(page.name + " light", page), "light", WIDE),
                        Arguments.of(Named.of(page.name + " dark", page), "dark", WIDE),
                        Arguments.of(Named.of(page.name + " phone", page), "light", TELEPHONE)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_photographed(Page page, String scheme, int width) {
        use(width);
        browser().prefer(scheme);
        browser().open(page.path());
        browser().photograph(page.name() + "-" + (width == TELEPHONE ? "phone" : scheme));

        assertThat(browser().elements("h1")).hasSize(1);
        assertThat(browser().overflow()).isZero();
        ignoreTheStatusOf(page);
    }

    @Test
    void an_article_is_printed_without_what_is_for_the_screen() {
        use(PAPER);
        browser().printOnPaper();
        browser().open(article("Lagardère cède Club-Internet"));
        browser().photograph("article-print");

        assertThat(browser().elements(".nav, .search, .similar, .foot")).noneMatch(WebElement::isDisplayed);
        assertThat(browser().elements("article h1, .body, .provenance")).allMatch(WebElement::isDisplayed);
    }

    /** Chromium complains of every page that is an error by its status. */
    private void ignoreTheStatusOf(Page page) {
        if (page.name().equals("erreur")) {
            assertThat(browser().complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        }
    }
}
