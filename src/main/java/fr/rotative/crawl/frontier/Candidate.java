package fr.rotative.crawl.frontier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that was found and that the frontier may not know yet.
 *
 * @param depth how many links lead to it from a seed, redirects counted; a seed has 0
 * @param foundOn the page that led to it; none for a seed
 * @param changed when its content last changed, as far as its finder knows: an address visited before that is due
 *     again. For a seed it is the moment at which the crawl is asked for.
 */
public record Candidate(
        CrawlUrl url,
        Role role,
        int depth,
        @Nullable CrawlUrl foundOn,
        @Nullable Instant changed) {

    public static Candidate seed(CrawlUrl url, Instant askedFor) {
        return new Candidate(url, Role.SEED, 0, null, askedFor);
    }
}
