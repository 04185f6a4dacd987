package fr.rotative.web.api;

import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.search.company.CompanyDirectory.Listing;
import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.search.request.PageNumber;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanyPath;
import fr.rotative.web.address.DirectoryParameters;
import fr.rotative.web.address.Origin;
import fr.rotative.web.address.QueryParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The companies that the archive names. */
public final class CompaniesEndpoint {
    private final CompanyDirectory companies;
    private final CompanyPath path;

    public CompaniesEndpoint(CompanyDirectory companies) {
        this.companies = companies;
        this.path = new CompanyPath(companies);
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.COMPANIES_API, this::directory);
        routes.get(Addresses.COMPANIES_API + "/{id}", this::dossier);
    }

    private void directory(Context http) {
        Question asked = DirectoryParameters.read(http.queryString());
        Listing listing = companies.companies(asked);
        http.json(DirectoryAnswer.of(listing, next(http, asked, listing)));
    }

    private static @Nullable String next(Context http, Question asked, Listing listing) {
        PageNumber page = asked.page();
        if (!page.isBeforeTheLast(listing.total())) {
            return null;
        }
        Question next = asked.withPage(page.number() + 1);
        return Origin.of(http) + Addresses.companiesApi(next);
    }

    private void dossier(Context http) {
        QueryParameters.of(http.queryString(), List.of());
        http.json(DossierAnswer.of(path.find(http.pathParam("id"))));
    }
}
