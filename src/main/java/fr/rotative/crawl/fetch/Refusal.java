package fr.rotative.crawl.fetch;

import java.util.Locale;

/** Why an address was not asked for, or its answer not taken. */
public enum Refusal {
    /** The site's robots.txt disallows it. */
    ROBOTS,
    /** The site's robots.txt could not be had, so nothing is allowed for now (RFC 9309, section 2.3.1.4). */
    ROBOTS_UNAVAILABLE,
    /** It leads into a network that is not public. */
    PRIVATE_ADDRESS,
    /** It is neither text nor a list of addresses. */
    MEDIA_TYPE,
    /** It is outside of what the crawl was asked for. */
    OUT_OF_SCOPE,
    /** Too many links lead to it. */
    TOO_DEEP,
    /** It looks like one of the endless addresses that some sites make up. */
    TRAP;

    /** A stable name for summaries and for the frontier. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
