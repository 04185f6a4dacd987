package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The search box completes what is typed, by the keyboard and by the mouse, and stays a plain field without scripts. */
class SuggestionsIT extends ReadsInChromium {

    @Test
    void a_company_is_chosen_with_the_arrows_and_leads_to_its_articles() {
        type("/", "viv");
        browser().await("[role=option]", "Vivendi");
        assertThat(browser().element("#q").getDomAttribute("aria-expanded")).isEqualTo("true");
        browser().focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser().element("[aria-selected=true]").getDomAttribute("id"))
                .isEqualTo(browser().element("#q").getDomAttribute("aria-activedescendant"));
        browser().pressAndFollow(Keys.ENTER);

        assertThat(browser().address()).isEqualTo("/recherche?company=vivendi-universal");
    }

    @Test
    void the_last_word_is_completed_where_the_whole_is_not() {
        type("/recherche?section=Finance", "internet vivend");
        browser().await("[role=option]", "internet Vivendi");
        browser().follow("[role=option]");

        assertThat(browser().address()).startsWith("/recherche?q=internet");
        assertThat(browser().element("#q").getDomProperty("value")).isEqualTo("internet societe:\"Vivendi\"");
        assertThat(browser().elements(".chips a")).hasSize(1);
    }

    @Test
    void escape_closes_the_list_and_keeps_what_is_typed() {
        type("/", "viv");
        browser().await("[role=option]", "Vivendi");
        browser().focused().sendKeys(Keys.ESCAPE);

        assertThat(browser().element("#q").getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser().element("#q").getDomProperty("value")).isEqualTo("viv");
        browser().pressAndFollow(Keys.ENTER);
        assertThat(browser().address()).isEqualTo("/recherche?q=viv");
    }

    @Test
    void without_scripts_the_field_is_a_field() {
        browser().disableScripts(true);
        browser().open("/");
        assertThat(browser().element("#q").getDomAttribute("role")).isNull();
        browser().submit("#q", "vivendi");
        assertThat(browser().address()).isEqualTo("/recherche?q=vivendi");
    }

    private void type(String path, String text) {
        browser().open(path);
        browser().element("#q").sendKeys(text);
    }
}
