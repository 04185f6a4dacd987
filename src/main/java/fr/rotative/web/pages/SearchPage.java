package fr.rotative.web.pages;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.view.results.ResultsView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.Set;

/** Search results. The address takes the same parameters as the API; facets and timeline are always shown. */
public final class SearchPage {
    private static final Set<Facet> FACETS = Set.copyOf(SearchParameters.FILTERS);

    private final ArticleSearch articles;
    private final Renderer renderer;

    public SearchPage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.SEARCH, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        SearchRequest asked = SearchParameters.read(visit.query());
        Interval interval = Objects.requireNonNullElse(asked.extras().timeline(), Interval.AUTO);
        boolean explain = asked.extras().explain();
        SearchResult result = articles.search(asked.withExtras(new Extras(FACETS, interval, explain).withValues()));
        SearchRequest shown = asked.withExtras(new Extras(Set.of(), null, explain));
        ResultsView view = ResultsView.of(shown, result, articles::totals, visit.messages());
        renderer.show(visit, "search", asked.q().isEmpty() ? visit.messages().say("search.title") : asked.q(), view);
    }
}
