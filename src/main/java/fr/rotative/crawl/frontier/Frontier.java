package fr.rotative.crawl.frontier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The addresses to fetch. An address is <em>due</em> from an instant on; a crawler <em>leases</em> due addresses for a
 * while, visits each, and <em>completes</em> the lease with what came of it and when to come back. A lease that is
 * neither completed nor released ends by itself, so what a dead crawler held becomes due again. Nothing is ever
 * removed: an address is due again some day, even if it failed.
 *
 * <p>Everything is safe for use by several threads, and where the frontier is shared, by several processes. Instants
 * are given by the caller, whose clocks must agree to within seconds; they are kept to the millisecond at least. Trouble
 * with the store behind the frontier is an {@link java.io.UncheckedIOException}: the crawl then stops, and loses nothing.
 *
 * <p>There are two: one in memory, for a single crawl, and an Elasticsearch index, which outlives the process.
 */
public interface Frontier {
    /**
     * Adds those addresses that are not known yet, due at once. A known one stays as it is, except that it becomes due
     * at once if it was last visited before {@link Candidate#changed}; one that is leased is left alone. When this
     * returns, the additions will survive, and a following {@link #lease} may hand them out.
     *
     * @return how many were not known
     */
    int add(Collection<Candidate> candidates, Instant now);

    /**
     * Adds those entries whose address is not known yet, visited as they say: what is refused without being asked for.
     * A known one stays as it is.
     *
     * @return those that were not known
     */
    List<Entry> refuse(Collection<Entry> entries);

    /**
     * Leases addresses that are due and not leased, those due for longest first. As far as can be seen, no address of a
     * host is handed out while another holder has live leases of that host: a host sees one crawler at a time.
     */
    List<Lease> lease(LeaseRequest request);

    /**
     * Ends leases with a visit each, from which the next due time follows. The caller has stored what it fetched, and
     * has added what it found, before.
     *
     * @return how many leases were ended so; nothing has changed for the others: they had ended, and their addresses
     *     have been leased or visited since
     */
    int complete(Collection<Completion> completions);

    /** Ends leases without a visit; the addresses are due at the given instant. Leases that have ended are ignored. */
    void release(Collection<Lease> leases, Instant due);

    /**
     * Ends the leases of crawlers that have died; what they held is due as it was before, and need not wait for the
     * leases to end.
     *
     * @param isGone whether no crawler of a name runs any more, as far as the caller can tell
     * @return how many leases were ended
     */
    int reclaim(Predicate<String> isGone);

    /**
     * The earliest instant from which {@link #lease} may have something of other hosts than the given ones. What is
     * leased counts from the end of its lease. Nothing if no such address is known.
     */
    Optional<Instant> nextDue(Set<String> exceptHosts);

    Optional<Entry> find(CrawlUrl url);

    FrontierCounts counts(Instant now);
}
