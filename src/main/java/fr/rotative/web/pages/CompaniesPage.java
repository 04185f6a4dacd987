package fr.rotative.web.pages;

import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.DirectoryParameters;
import fr.rotative.web.view.company.DirectoryView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The companies that the archive names: from A to Z, by sector, or by the beginning of a name. */
public final class CompaniesPage {
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
        Visit visit = renderer.visit(http);
        Question asked = DirectoryParameters.read(visit.query());
        DirectoryView view = DirectoryView.of(asked, companies.companies(asked), visit.messages());
        renderer.show(visit, "companies", visit.messages().say("companies.title"), view);
    }
}
