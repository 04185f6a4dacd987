package fr.rotative.web;

import fr.rotative.search.Chronology;
import fr.rotative.search.query.QueryLimits;

/** How long the address and the headers of a request may be together. */
final class RequestHead {
    /** A UTF-16 unit takes up to three bytes of UTF-8, and each byte three characters of an address: {@code %E6%BC%A2}. */
    private static final int ENCODED = 3 * 3;

    /** Filters, the place in the results, and all headers: what is usual for a whole request. */
    private static final int ALL_ELSE = 8 * 1024;

    /** Whatever is typed reaches the query language, which says what is too long; an address has no more queries. */
    static final int MOST_BYTES = Chronology.MOST_QUERIES * QueryLimits.LENGTH * ENCODED + ALL_ELSE;

    private RequestHead() {}
}
