package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the buttons that copy put on the clipboard, and what they say where they must not. */
class CopyIT extends ReadsInChromium {

    @BeforeEach
    void haveAnEmptyClipboard() {
        browser().open("/aide");
        browser().letUseClipboard(true);
        browser().write("nothing yet");
    }

    @AfterEach
    void forget() {
        browser().forgetWhatIsStored();
    }

    @Test
    void a_citation_is_copied_as_it_is_shown() {
        browser().open(article("Kelkoo, rescapé"));
        String citation = browser().element("#citation").getText();
        browser().element(".copy-text").click();
        browser().await(".copy-text", "Copié");

        assertThat(browser().clipboard()).contains("«\u00a0Kelkoo, rescapé", "page relevée le");
        assertThat(browser().clipboard().replace('\u00a0', ' ')).isEqualTo(citation);
        browser().await("p.sr[role=status]", "Copié");
        browser().await(".copy-text", "Copier");
    }

    @Test
    void the_link_of_a_search_is_that_of_the_results_shown() {
        browser().open("/recherche?q=internet");
        browser().mark();
        browser().follow(".facet a.toggle");
        assertThat(browser().isMarked()).isTrue();
        browser().element(".copy-link").click();
        browser().await(".copy-link", "Lien copié");

        assertThat(path(browser().clipboard())).isEqualTo(browser().address()).startsWith("/recherche?q=internet&");
    }

    @Test
    void the_link_of_a_dossier_carries_its_articles_and_notes() {
        browser().open("/recherche?q=internet");
        browser().element(".card .keep").click();
        browser().await(".kept-count", "1");
        String title = browser().element(".card h3 a").getText();
        browser().open("/dossier");
        browser().await(".dossier .total", "1 article");
        browser().element(".kept textarea").sendKeys("Voir la fin", Keys.TAB);
        browser().element(".share").click();
        browser().await(".share", "Lien copié");

        String link = path(browser().clipboard());
        browser().forgetWhatIsStored();
        browser().open(link);
        assertThat(browser().texts(".kept h3")).containsExactly(title);
        assertThat(browser().element(".kept textarea").getDomProperty("value")).isEqualTo("Voir la fin");
    }

    @Test
    void a_reader_is_told_where_copying_is_not_allowed() {
        browser().letUseClipboard(false);
        browser().open("/recherche?q=internet");
        browser().element(".copy-link").click();
        browser().await(".copy-link", "La copie a échoué : l’adresse est dans la barre du navigateur.");
    }

    private static String path(String link) {
        URI address = URI.create(link);
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
