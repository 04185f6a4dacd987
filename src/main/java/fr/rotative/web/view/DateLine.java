package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument.Published;
import fr.rotative.web.french.FrenchDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of an article.
 *
 * @param words as precise as the date is known
 * @param machine the same for {@code <time datetime>}; none for an undated article
 */
public record DateLine(String words, @Nullable String machine) {
    public static DateLine of(@Nullable Published published) {
        return new DateLine(FrenchDate.of(published), published == null ? null : published.on());
    }
}
