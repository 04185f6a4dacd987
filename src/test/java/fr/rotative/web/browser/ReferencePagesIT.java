package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages that tell about the archive: help, coverage, the interface for programs. */
class ReferencePagesIT extends ReadsInChromium {

    @Test
    void every_example_of_the_help_finds_articles_without_a_warning() {
        browser().open("/aide");
        List<String> examples = addresses(".forms .example");
        assertThat(examples).hasSizeGreaterThan(15);

        for (String example : examples) {
            browser().open(example);
            assertThat(browser().elements(".card")).as(example).isNotEmpty();
            assertThat(browser().elements(".notice-warning")).as(example).isEmpty();
        }
    }

    @Test
    void every_example_of_the_interface_for_programs_is_answered() {
        browser().open("/api");
        List<String> examples = addresses(".try .example");

        assertThat(examples).hasSameSizeAs(browser().elements(".operation"));
        assertThat(examples)
                .allSatisfy(example -> assertThat(status(example)).as(example).isEqualTo(200));
    }

    @Test
    void every_month_of_the_coverage_leads_to_as_many_articles_and_gaps_lead_nowhere() {
        browser().open("/");
        browser().element(".nav a[href='/couverture']").click();
        assertThat(browser().elements(".heat-map .gap"))
                .isNotEmpty()
                .allMatch(gap -> gap.findElements(By.tagName("a")).isEmpty());
        WebElement month = browser().element("#mois ~ .scroll-x .heat a");
        String count = month.getText();
        month.click();
        assertThat(browser().element(".total").getText()).startsWith(count + " article");
    }

    @Test
    void the_months_of_a_year_are_shown_by_section() {
        browser().open("/couverture");
        browser().element(".years-choice a:nth-of-type(3)").click();
        assertThat(browser().address()).startsWith("/couverture?year=2000");
        WebElement section = browser().element(".by-section .heat a");
        String words = String.valueOf(section.getDomAttribute("aria-label"));
        assertThat(words).contains(" 2000\u00a0:");
        section.click();
        assertThat(words.replace('\u00a0', ' '))
                .endsWith(browser().element(".total").getText());
    }

    private List<String> addresses(String css) {
        return browser().elements(css).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
    }
}
