package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several searches on one axis of time, as numbers and as shares. */
class ChronologyPageIT extends ReadsInChromium {
    private static final String COMPARISON = "/chronologie?q=vivendi&q=internet";

    @Test
    void results_lead_to_their_comparison_with_another_search() {
        browser().open("/recherche?q=vivendi&section=Finance");
        browser().follow(".tools a[href^='/chronologie']");
        assertThat(browser().address()).isEqualTo("/chronologie?q=vivendi&section=Finance");
        browser().submit(".compare label:nth-of-type(2) input", "internet");

        assertThat(browser().elements(".legend li")).hasSize(3);
        assertThat(browser().address()).contains("q=vivendi&q=internet").contains("section=Finance");
    }

    @Test
    void curves_tell_shares_instead_of_numbers_and_go_on_doing_so() {
        browser().open(COMPARISON);
        assertThat(browser().element(".as-share").isDisplayed()).isFalse();
        browser().element(".measure-curves").click();
        assertThat(browser().element(".as-share .caption").getText()).contains("%");
        assertThat(browser().element(".as-count").isDisplayed()).isFalse();
        browser().open(COMPARISON);
        assertThat(browser().element(".as-share").isDisplayed()).isTrue();
        browser().forgetWhatIsStored();
    }

    @Test
    void numbers_and_picture_are_files() {
        browser().open(COMPARISON);

        assertThat(body("/api/v1/timeline.csv?q=vivendi&q=internet"))
                .startsWith("month,vivendi,internet,together,all\r\n")
                .contains("2000-");
        assertThat(body("/api/v1/timeline.svg?q=vivendi&q=%3Cb%3E"))
                .startsWith("<?xml")
                .contains("vivendi (", "&lt;b&gt;");
        assertThat(browser().elements(".hint a[download]")).hasSize(2);
    }
}
