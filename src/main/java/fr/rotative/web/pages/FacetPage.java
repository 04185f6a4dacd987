package fr.rotative.web.pages;

import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.FacetParameters;
import fr.rotative.web.view.results.FacetView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** All values of a facet among the results of a search, to look through and to look for one by name. */
public final class FacetPage {
    private final ArticleSearch articles;
    private final Renderer renderer;

    public FacetPage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.FACETS + "/{facet}", this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        FacetParameters page = FacetParameters.read(http.pathParam("facet"), visit.query());
        FacetView view = FacetView.of(page, articles.values(page.search(), page.asked()), visit.messages());
        renderer.show(visit, "facet", view.title(), view);
    }
}
