package fr.rotative.crawl.frontier;

/** What an address is good for, which decides how often it is fetched again. */
public enum Role {
    /** A page where a crawl begins. */
    SEED,
    /** A sitemap or a feed: a list of pages. */
    LISTING,
    /** Any other page. */
    PAGE
}
