package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.language.Language;
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

    @Override
    ServedArchive serve(ElasticsearchClient elasticsearch) {
        return ServedArchive.of(elasticsearch);
    }

    Stream<Arguments> pages() {
        return Page.all(this::article)
                .flatMap(page -> Stream.of(
                        Arguments.of(Named.of(page.name() + " light", page), "light", WIDE),
                        Arguments.of(Named.of(page.name() + " dark", page), "dark", WIDE),
                        Arguments.of(Named.of(page.name() + " phone", page), "light", TELEPHONE),
                        Arguments.of(Named.of(page.name() + " English", page.in(Language.ENGLISH)), "light", WIDE)));
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
        if (page.isAnError()) {
            assertThat(browser().complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        }
    }
}
