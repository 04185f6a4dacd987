package fr.rotative.search.likeness;

import fr.rotative.article.ListedArticle;
import fr.rotative.search.result.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page whose text another one before them has, but for some words: the dispatch that several papers
 * ran, another edition, a correction. They stay in the list, so that totals and pages count every article, and name the
 * first of their kind.
 */
public final class Versions {
    private final List<ListedArticle> firsts = new ArrayList<>();

    private Versions() {}

    /** The hits in their order, each with the one before it that it is a version of. */
    public static List<SearchResult.Hit> told(List<SearchResult.Hit> page) {
        Versions versions = new Versions();
        return page.stream().map(versions::told).toList();
    }

    private SearchResult.Hit told(SearchResult.Hit hit) {
        return hit.asVersionOf(first(hit.article()));
    }

    private @Nullable String first(ListedArticle article) {
        Optional<ListedArticle> first =
                firsts.stream().filter(other -> isNear(article, other)).findFirst();
        if (first.isEmpty()) {
            firsts.add(article);
        }
        return first.map(ListedArticle::id).orElse(null);
    }

    /** A text too short for a sketch is another's only word for word. */
    private static boolean isNear(ListedArticle article, ListedArticle other) {
        return article.contentHash().equals(other.contentHash())
                || article.sketch().isNear(other.sketch());
    }
}
