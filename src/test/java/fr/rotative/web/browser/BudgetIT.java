package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/** Pages are light, come from one host alone, and stand still. */
class BudgetIT extends ReadsInChromium {
    private static final long BYTES_OF_A_FIRST_VISIT = 60_000;
    private static final double LAYOUT_SHIFT = 0.02;

    @Test
    void the_results_are_light_on_the_first_visit() {
        browser().forgetCache();
        browser().open("/recherche?q=internet");
        browser().awaitStillness();

        assertThat(browser().bytesTransferred()).isBetween(1L, BYTES_OF_A_FIRST_VISIT);
    }

    Stream<Arguments> pages() {
        return Page.all(this::article)
                .filter(page -> !page.isAnError())
                .map(page -> Arguments.of(Named.of(page.name(), page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_stand_still_and_ask_no_other_host(Page page) {
        browser().open(page.path());
        browser().awaitStillness();

        assertThat(browser().layoutShift()).as(page.path()).isLessThanOrEqualTo(LAYOUT_SHIFT);
        assertThat(browser().foreignRequests()).isEmpty();
    }

    /** A browser draws what has come of a page; how much that is when it draws first is chance. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/; .columns > section:first-child; .memory",
                "/couverture; .heat-map thead th; .heat-map tbody tr",
                "/couverture?year=2001; .by-section .heat-map thead th; .by-section .heat-map tbody tr"
            })
    void what_has_come_of_a_page_stands_where_it_will_when_all_has_come(String path, String first, String rest) {
        browser().open(path);
        List<String> whole = columns(first);

        browser().spoil("document.querySelectorAll('" + rest + "').forEach(late => late.remove())");

        assertThat(browser().elements(rest)).isEmpty();
        assertThat(columns(first)).isNotEmpty().isEqualTo(whole);
    }

    /** Where these elements begin and how wide they are, in pixels. */
    private List<String> columns(String css) {
        return browser().elements(css).stream()
                .map(WebElement::getRect)
                .map(place -> place.x + "+" + place.width)
                .toList();
    }
}
