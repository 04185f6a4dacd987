package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

        assertThat(browser().layoutShift()).isLessThanOrEqualTo(LAYOUT_SHIFT);
        assertThat(browser().foreignRequests()).isEmpty();
    }
}
