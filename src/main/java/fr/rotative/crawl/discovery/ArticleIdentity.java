package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.net.URI;

/** Tells which addresses are known, by the rules of their site, to show the same article. */
@FunctionalInterface
public interface ArticleIdentity {
    /** Every address shows something else. */
    ArticleIdentity NONE = CrawlUrl::uri;

    /**
     * Something that all addresses of an article have in common: its usual address where the rules can tell it,
     * otherwise an address that may lead nowhere.
     */
    URI of(CrawlUrl url);
}
