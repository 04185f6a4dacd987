package fr.rotative.search.translation;

import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.Facet;

/** Where the index keeps the values of each facet. */
public final class FacetFields {
    public static final String COMPANY = "companies.id";
    public static final String MAIN_COMPANY = "mainCompanies";
    public static final String DAY = "published.day";

    private FacetFields() {}

    /** @param role the one in which an article must name a company for it to be counted */
    public static String of(Facet facet, CompanyRole role) {
        return switch (facet) {
            case COMPANY -> role == CompanyRole.MAIN ? MAIN_COMPANY : COMPANY;
            case SECTION -> "section";
            case AUTHOR -> "authors";
            case SOURCE -> "source";
            case KIND -> "kind";
            case YEAR -> DAY;
        };
    }
}
