package fr.rotative.web.api;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchRequest.Page;
import fr.rotative.search.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Search. */
public final class ArticlesEndpoint {
    private final ArticleSearch articles;

    public ArticlesEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API, this::search);
    }

    private void search(Context http) {
        SearchRequest request = SearchParameters.read(http.queryString());
        SearchResult result = articles.search(request);
        http.json(SearchAnswer.of(result, nextPage(http, request, result.next())));
    }

    private static @Nullable String nextPage(Context http, SearchRequest request, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        SearchRequest next = request.withPage(new Page(request.page().size(), cursor));
        return http.scheme() + "://" + http.host() + Addresses.searchApi(next);
    }
}
