package fr.rotative.web.api;

import fr.rotative.search.CompanyDirectory;
import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.web.address.CompanyPath;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.address.QueryParameters.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** The companies that the archive names. */
public final class CompaniesEndpoint {
    private static final String PATH = "/api/v1/companies";
    private static final Limits SIZE = new Limits(1, 1000, 100);

    private final CompanyDirectory companies;
    private final CompanyPath path;

    public CompaniesEndpoint(CompanyDirectory companies) {
        this.companies = companies;
        this.path = new CompanyPath(companies);
    }

    public void register(RoutesConfig routes) {
        routes.get(PATH, this::directory);
        routes.get(PATH + "/{id}", this::dossier);
    }

    private void directory(Context http) {
        QueryParameters given = QueryParameters.of(http.queryString(), List.of("q", "size"));
        http.json(new Directory(companies.companies(given.one("q").orElse(""), given.number("size", SIZE))));
    }

    private void dossier(Context http) {
        QueryParameters.of(http.queryString(), List.of());
        http.json(DossierAnswer.of(path.find(http.pathParam("id"))));
    }

    /** Companies by name. */
    record Directory(List<Entry> companies) {}
}
