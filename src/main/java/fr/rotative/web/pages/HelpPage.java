package fr.rotative.web.pages;

import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.view.HelpView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** How to search, by example; how pages are read; which keys do what. It needs no Elasticsearch. */
public final class HelpPage {
    private final Renderer renderer;

    public HelpPage(Renderer renderer) {
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.HELP, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        QueryParameters.of(visit.query(), List.of());
        renderer.show(visit, "help", visit.messages().say("help.title"), HelpView.of(visit.messages()));
    }
}
