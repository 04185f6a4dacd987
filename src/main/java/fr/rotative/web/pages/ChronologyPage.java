package fr.rotative.web.pages;

import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.view.ChronologyView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Several searches on one axis of time: how often each is in the news, when they meet, who comes first. */
public final class ChronologyPage {
    private final ArticleSearch articles;
    private final Renderer renderer;

    public ChronologyPage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.CHRONOLOGY, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        ChronologyParameters asked = ChronologyParameters.read(visit.query());
        ChronologyView view = asked.queries().isEmpty()
                ? ChronologyView.empty(asked)
                : ChronologyView.of(asked, articles.chronology(asked.queries(), asked.common()), visit.messages());
        renderer.show(visit, "chronology", visit.messages().say("chronology.title"), view);
    }
}
