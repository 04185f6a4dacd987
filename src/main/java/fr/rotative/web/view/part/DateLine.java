package fr.rotative.web.view.part;

import fr.rotative.article.ArticleDocument.Published;
import fr.rotative.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The date of an article.
 *
 * @param words as precise as the date is known
 * @param machine the same for {@code <time datetime>}; none for an undated article
 */
public record DateLine(String words, @Nullable String machine) {
    public static DateLine of(@Nullable Published published, Messages messages) {
        return published == null
                ? new DateLine(messages.say("date.none"), null)
                : new DateLine(messages.dates().ofIso(published.on()), published.on());
    }
}
