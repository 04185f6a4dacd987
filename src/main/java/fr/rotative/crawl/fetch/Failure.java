package fr.rotative.crawl.fetch;

import java.util.Locale;

/** Why a request brought no usable answer. */
public enum Failure {
    UNKNOWN_HOST(true),
    /** No connection could be made. */
    UNREACHABLE(true),
    TIMEOUT(true),
    /** The server's certificate has expired, or is not valid yet. */
    TLS_EXPIRED(true),
    /** The server's certificate is of another host. */
    TLS_WRONG_HOST(true),
    /** Nobody known vouches for the server's certificate. */
    TLS_UNTRUSTED(true),
    /** The server's TLS is not acceptable for another reason. */
    TLS(true),
    /** The connection ended before the answer did. */
    CONNECTION_LOST(false),
    /** The answer is not HTTP as it should be. */
    MALFORMED(false),
    /** The payload is not what its headers say. */
    DAMAGED(false),
    /** The payload is larger than the limit, encoded or decoded. */
    TOO_LARGE(false),
    /** A redirect without an address that can be followed. */
    BAD_REDIRECT(false);

    private final boolean ofTheHost;

    Failure(boolean ofTheHost) {
        this.ofTheHost = ofTheHost;
    }

    /** Whether other addresses of the host would most likely fail in the same way. */
    public boolean isOfTheHost() {
        return ofTheHost;
    }

    /** A stable name for summaries and for the frontier. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
