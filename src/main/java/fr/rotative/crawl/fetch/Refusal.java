package fr.rotative.crawl.fetch;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    TRAP,
    /** It is another address, such as a print view, of an article that is fetched under one already. */
    COPY;

    private static final Set<Refusal> LASTING = EnumSet.of(MEDIA_TYPE, TRAP, COPY);

    /** Whether it lies in the address itself, whatever a crawl is asked for. */
    public boolean isLasting() {
        return LASTING.contains(this);
    }

    /** A stable name for summaries and for the frontier. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
