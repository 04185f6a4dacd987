package fr.rotative.search;

/** Where the index keeps the values of each facet. */
final class FacetFields {
    static final String DAY = "published.day";

    private FacetFields() {}

    static String of(Facet facet) {
        return switch (facet) {
            case COMPANY -> "companies.id";
            case SECTION -> "section";
            case AUTHOR -> "authors";
            case SOURCE -> "source";
            case KIND -> "kind";
            case YEAR -> DAY;
        };
    }
}
