package fr.rotative.web.pages;

import fr.rotative.search.CompanyDirectory;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.view.DirectoryView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** The companies that the archive names, from A to Z. */
public final class CompaniesPage {
    private static final int MOST = 2_000;

    private final CompanyDirectory companies;
    private final Renderer renderer;

    public CompaniesPage(CompanyDirectory companies, Renderer renderer) {
        this.companies = companies;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.COMPANIES, this::show);
    }

    private void show(Context http) {
        String q = QueryParameters.of(http.queryString(), List.of("q")).one("q").orElse("");
        DirectoryView view = DirectoryView.of(q, companies.companies(q, MOST), MOST);
        renderer.show(http, "companies", "Sociétés", view);
    }
}
