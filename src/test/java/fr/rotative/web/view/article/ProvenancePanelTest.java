package fr.rotative.web.view.article;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.web.view.SampleArticle;
import fr.rotative.web.view.article.ProvenancePanel.Row;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenancePanelTest {
    private static final Messages FRENCH = Messages.in(Language.FRENCH);
    private static final CaptureReference FIRST =
            new CaptureReference("a.warc.gz", 512, "sha1:ABC", Instant.parse("2026-11-02T09:30:00Z"));
    private static final CaptureReference LATER =
            new CaptureReference("b.warc.gz", 512, "sha1:DEF", Instant.parse("2026-12-01T07:05:00Z"));

    @Test
    void says_how_the_date_was_found() {
        ProvenancePanel panel = ProvenancePanel.of(SampleArticle.TELECOM.document(), FRENCH);

        assertThat(panel.rows())
                .contains(new Row("Date", "12\u00a0février 2001, d’après le texte de la page", null, false));
    }

    @Test
    void says_when_the_page_was_captured() {
        assertThat(captured(FIRST)).containsExactly("2\u00a0novembre 2026 à 10\u00a0h\u00a030");
    }

    @Test
    void lists_all_captures_oldest_first_and_says_which_one_is_shown() {
        assertThat(captured(LATER, FIRST))
                .containsExactly(
                        "2\u00a0novembre 2026 à 10\u00a0h\u00a030",
                        "1er\u00a0décembre 2026 à 8\u00a0h\u00a005, version affichée");
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

    /** What the panel says of captures, of which the first one was read. */
    private static List<String> captured(CaptureReference read, CaptureReference... others) {
        Article article = SampleArticle.TELECOM.document().toArticle().capturedAs(read);
        return ProvenancePanel.of(ArticleDocument.of(article).alsoMetIn(List.of(others)), FRENCH).rows().stream()
                .filter(row -> row.term().equals("Relevé le"))
                .map(Row::value)
                .toList();
    }

    private static Row origin(String url) {
        return ProvenancePanel.of(SampleArticle.TELECOM.withUrl(url).document(), FRENCH)
                .rows()
                .get(0);
    }
}
