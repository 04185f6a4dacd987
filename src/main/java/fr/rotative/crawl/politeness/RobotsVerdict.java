package fr.rotative.crawl.politeness;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.time.Duration;
import java.util.List;

/**
 * What a site's robots.txt says of an address.
 *
 * @param crawlDelay the pause it asks for between two requests; zero if it asks for none
 * @param sitemaps the sitemaps that it names
 */
public record RobotsVerdict(Access access, Duration crawlDelay, List<CrawlUrl> sitemaps) {
    public RobotsVerdict {
        sitemaps = List.copyOf(sitemaps);
    }

    /** Whether the address may be fetched. */
    public enum Access {
        ALLOWED,
        DISALLOWED,
        /** The file could not be had, so nobody knows: not now (RFC 9309, section 2.3.1.4). */
        UNAVAILABLE
    }
}
