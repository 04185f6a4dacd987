package fr.rotative.crawl.frontier;

import java.time.Instant;

/**
 * The right to visit an address, which nobody else has before it ends.
 *
 * @param token by which the frontier knows the lease again; of no meaning to others
 */
public record Lease(Entry entry, String token, Instant until) {}
