package fr.rotative.web.view.part;

import fr.rotative.article.ListedArticle;
import fr.rotative.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The signature of an article on one line. */
final class Byline {
    private Byline() {}

    /** {@code Claire Delmas et Marc Petit, La Rotative}; empty for an unsigned article. */
    static String of(ListedArticle article, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(messages.list(article.authors()));
        }
        if (article.source() != null) {
            parts.add(article.source());
        }
        return String.join(", ", parts);
    }
}
