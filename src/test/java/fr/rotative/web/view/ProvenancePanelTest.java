package fr.rotative.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.web.view.ProvenancePanel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenancePanelTest {

    @Test
    void says_how_the_date_was_found() {
        ProvenancePanel panel = ProvenancePanel.of(SampleArticle.TELECOM.document());

        assertThat(panel.rows())
                .contains(new Row("Date", "12\u00a0février 2001, d’après le texte de la page", null, false));
    }

    @Test
    void links_to_the_address_of_the_article() {
        assertThat(origin("https://www.example.org/a").href()).isEqualTo("https://www.example.org/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "urn:rotative:1"})
    void shows_but_does_not_link_what_is_no_address_of_a_page(String url) {
        Row row = origin(url);

        assertThat(row.value()).isEqualTo(url);
        assertThat(row.href()).isNull();
    }

    private static Row origin(String url) {
        return ProvenancePanel.of(SampleArticle.TELECOM.withUrl(url).document())
                .rows()
                .get(0);
    }
}
