package fr.rotative.web.export;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.language.Language;
import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** An article cited in a sentence, for a note or a bibliography. */
public final class CitationText {
    private CitationText() {}

    /** In French, as all files and the API. */
    static String of(ArticleDocument article) {
        return of(article, Messages.in(Language.FRENCH));
    }

    /**
     * {@code Claire Delmas, « Titre », La Rotative, 12 février 2001, http://… (page relevée le 2 novembre 2026)}; what is
     * not known is left out.
     */
    public static String of(ArticleDocument article, Messages messages) {
        List<Object> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(messages.list(article.authors()));
        }
        parts.add(Message.of("citation.title", article.title()));
        String publisher = Citation.of(article).publisher();
        if (!publisher.isEmpty()) {
            parts.add(publisher);
        }
        if (article.published() != null) {
            parts.add(messages.dates().ofIso(article.published().on()));
        }
        CaptureReference capture = article.capture();
        parts.add(
                capture == null
                        ? article.url()
                        : Message.of(
                                "citation.fetched",
                                article.url(),
                                capture.fetchedAt().atZone(ZoneOffset.UTC).toLocalDate()));
        return messages.say("citation.sentence", parts);
    }
}
