package fr.rotative.search;

/** Where the index keeps the values of each facet. */
final class FacetFields {
    static final String COMPANY = "companies.id";
    static final String MAIN_COMPANY = "mainCompanies";
    static final String DAY = "published.day";

    private FacetFields() {}

    static String of(Facet facet, CompanyRole role) {
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
