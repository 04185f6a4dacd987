package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reader keeps stays in the browser, in the reader's order and with notes, and can be passed on. */
class DossierIT extends ReadsInChromium {

    @AfterEach
    void forget() {
        browser().forgetWhatIsStored();
    }

    @Test
    void articles_are_kept_from_a_list_and_from_their_page_and_taken_back() {
        browser().open("/recherche?q=internet");
        String first = browser().element(".card h3 a").getText();
        browser().element(".card .keep").click();
        browser().await(".kept-count", "1");
        browser().open(article("Kelkoo, rescapé"));
        browser().element("article .keep").click();
        browser().await(".kept-count", "2");

        browser().open("/dossier");
        browser().await(".dossier .total", "2 articles");
        assertThat(browser().texts(".kept h3"))
                .containsExactly(first, "Kelkoo, rescapé de la bulle, triple ses revenus");
        browser().element(".kept .drop").click();
        browser().await(".dossier .total", "1 article");
        browser().element(".kept .drop").click();
        browser().await(".dossier", "Rien n’est encore gardé");
    }

    @Test
    void they_are_ordered_and_annotated_and_stay_so() {
        keepTwo();
        String second = browser().texts(".kept h3").get(1);
        browser().element(".kept li:last-child .up").click();
        browser().element(".kept li:first-child textarea").sendKeys("À citer en tête", Keys.TAB);
        browser().open("/dossier");
        browser().await(".dossier .total", "2 articles");

        assertThat(browser().texts(".kept h3")).first().isEqualTo(second);
        assertThat(browser().element(".kept li:first-child textarea").getDomProperty("value"))
                .isEqualTo("À citer en tête");
        String markdown = String.valueOf(browser().element("a[download]").getDomAttribute("href"));
        assertThat(body(markdown)).startsWith("# Dossier").contains("## " + second, "À citer en tête");
        assertThat(body(markdown.replace(".md", ".ris"))).contains("N1  - À citer en tête");
        assertThat(body(markdown.replace(".md", ".csv"))).contains(";note").contains("À citer en tête");
    }

    @Test
    void a_link_carries_the_dossier_to_another_reader_even_without_scripts() {
        keepTwo();
        browser().element(".kept li:first-child textarea").sendKeys("Voir la fin", Keys.TAB);
        String link = String.valueOf(browser().element("a[download]").getDomProperty("href"))
                .replace(".md", "");
        browser().forgetWhatIsStored();
        browser().disableScripts(true);
        browser().open(link);
        assertThat(browser().elements(".kept h3")).hasSize(2);
        assertThat(browser().element(".kept .note").getText()).isEqualTo("Voir la fin");

        browser().disableScripts(false);
        browser().open(link);
        browser().follow(".adopt");
        browser().await(".dossier .total", "2 articles");
        assertThat(browser().element(".kept textarea").getDomProperty("value")).isEqualTo("Voir la fin");
    }

    private void keepTwo() {
        browser().open("/recherche?q=internet");
        browser().elements(".card .keep").get(0).click();
        browser().elements(".card .keep").get(1).click();
        browser().await(".kept-count", "2");
        browser().open("/dossier");
        browser().await(".dossier .total", "2 articles");
    }
}
