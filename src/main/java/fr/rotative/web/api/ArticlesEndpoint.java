package fr.rotative.web.api;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.Origin;
import fr.rotative.web.address.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

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
        String here = Origin.of(http);
        http.json(SearchAnswer.of(request, result, search -> here + Addresses.searchApi(search)));
    }
}
