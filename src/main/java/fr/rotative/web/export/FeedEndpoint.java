package fr.rotative.web.export;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.Origin;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.export.AtomFeed.Links;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;

/** What is new among the results of a search, whatever their order on the page: the newest {@value #NEWEST} articles. */
public final class FeedEndpoint {
    private static final int NEWEST = 50;

    private final ArticleSearch articles;

    public FeedEndpoint(ArticleSearch articles) {
        this.articles = articles;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API + ".atom", this::show);
    }

    private void show(Context http) {
        SearchRequest asked = SearchParameters.read(http.queryString());
        SearchResult result = articles.search(
                asked.withExtras(Extras.NONE).withSort(Sort.NEWEST).withPage(new Page(NEWEST, null)));
        StringWriter feed = new StringWriter();
        AtomFeed.write(result, links(http, asked), feed);
        http.contentType("application/atom+xml;charset=utf-8").result(feed.toString());
    }

    private static Links links(Context http, SearchRequest asked) {
        String root = Origin.of(http);
        return new Links(root + Addresses.feed(asked), root + Addresses.search(asked), root);
    }
}
