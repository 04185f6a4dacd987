package fr.rotative.search;

import fr.rotative.article.ListedArticle;
import fr.rotative.search.result.SearchResult;
import java.util.List;

/** Articles by the last part of their addresses, which tests give them. */
public final class Slugs {
    private Slugs() {}

    public static List<String> of(SearchResult result) {
        return result.hits().stream().map(hit -> of(hit.article())).toList();
    }

    public static String of(ListedArticle article) {
        return article.url().substring(article.url().lastIndexOf('/') + 1);
    }
}
