package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchList;
import java.time.ZoneOffset;

/** An article cited in a sentence, for a note or a bibliography. */
public final class CitationText {
    private CitationText() {}

    /**
     * {@code Claire Delmas, « Titre », La Rotative, 12 février 2001, http://… (page relevée le 2 novembre 2026)}; what is
     * not known is left out.
     */
    public static String of(ArticleDocument article) {
        StringBuilder text = new StringBuilder();
        if (!article.authors().isEmpty()) {
            text.append(FrenchList.of(article.authors())).append(", ");
        }
        text.append("«\u00a0").append(article.title()).append("\u00a0»");
        String publisher = Citation.of(article).publisher();
        if (!publisher.isEmpty()) {
            text.append(", ").append(publisher);
        }
        if (article.published() != null) {
            text.append(", ").append(FrenchDate.of(article.published()));
        }
        text.append(", ").append(article.url());
        CaptureReference capture = article.capture();
        if (capture != null) {
            text.append(" (page relevée le ")
                    .append(FrenchDate.of(
                            capture.fetchedAt().atZone(ZoneOffset.UTC).toLocalDate()))
                    .append(')');
        }
        return text.append('.').toString();
    }
}
