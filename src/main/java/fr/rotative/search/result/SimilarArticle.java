package fr.rotative.search.result;

import java.util.List;

/**
 * An article that resembles another.
 *
 * @param shared the words that both have and that weighed most in finding it, as the other one writes them, the
 *     weightiest first; function words are not among them
 */
public record SimilarArticle(SearchResult.Hit hit, List<String> shared) {
    public SimilarArticle {
        shared = List.copyOf(shared);
    }
}
