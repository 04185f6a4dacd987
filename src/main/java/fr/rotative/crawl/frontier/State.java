package fr.rotative.crawl.frontier;

/** What came of the last visit to an address. */
public enum State {
    /** It was never visited. */
    WAITING,
    /** A page came, or had not changed. */
    FETCHED,
    /** It leads to another address. */
    REDIRECTED,
    /** It was not asked for, by a rule of the site or of ours. */
    REFUSED,
    /** No page came. */
    FAILED
}
