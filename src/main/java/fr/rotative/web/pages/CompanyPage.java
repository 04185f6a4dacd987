package fr.rotative.web.pages;

import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanyPath;
import fr.rotative.web.view.company.CompanyView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** A company through its articles. */
public final class CompanyPage {
    private final CompanyPath path;
    private final Renderer renderer;

    public CompanyPage(CompanyDirectory companies, Renderer renderer) {
        this.path = new CompanyPath(companies);
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.COMPANIES + "/{id}", this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        CompanyView view = CompanyView.of(path.find(http.pathParam("id")), visit.messages());
        renderer.show(visit, "company", view.name(), view);
    }
}
