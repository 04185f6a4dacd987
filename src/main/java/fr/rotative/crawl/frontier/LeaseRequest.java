package fr.rotative.crawl.frontier;

import java.time.Instant;
import java.util.Set;

/**
 * A crawler's wish for work.
 *
 * @param holder the crawler, by a name that no other running one has
 * @param limit how many leases it wants at most
 * @param until when they end
 * @param exceptHosts hosts of which it has enough, as {@link CrawlUrl#host} writes them
 */
public record LeaseRequest(String holder, int limit, Instant now, Instant until, Set<String> exceptHosts) {
    public LeaseRequest {
        exceptHosts = Set.copyOf(exceptHosts);
    }
}
