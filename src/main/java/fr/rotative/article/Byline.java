package fr.rotative.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an article.
 *
 * @param authors names in the order of the signature, as people write them ({@code Philippe Guerrier}); none is possible
 * @param source the paper or agency ({@code JDNet}, {@code AFP})
 */
public record Byline(List<String> authors, @Nullable String source) {
    public static final Byline NONE = new Byline(List.of(), null);

    public Byline {
        authors = List.copyOf(authors);
    }
}
