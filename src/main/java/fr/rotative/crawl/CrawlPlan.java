package fr.rotative.crawl;

import fr.rotative.crawl.discovery.ArticleIdentity;
import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.fetch.UserAgent;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.Pace;
import java.time.Duration;
import java.util.List;

/**
 * What to crawl, and how.
 *
 * @param maxDepth how many links, redirects counted, may lead from a seed to a page
 * @param workers how many requests may be under way at the same time, each to another host
 * @param identity tells which addresses show the same article
 * @param patience the crawl ends when nothing is due within this time
 */
public record CrawlPlan(
        List<CrawlUrl> seeds,
        Scope scope,
        UserAgent agent,
        FetchLimits limits,
        Pace pace,
        RecrawlSchedule schedule,
        int maxDepth,
        int workers,
        ArticleIdentity identity,
        Duration patience) {
    private static final int DEFAULT_MAX_DEPTH = 25;
    private static final int DEFAULT_WORKERS = 4;
    private static final Duration FOREVER = Duration.ofDays(365_000);

    public CrawlPlan {
        seeds = List.copyOf(seeds);
    }

    /**
     * All of the hosts of the seeds, politely, until nothing is due any more.
     *
     * @param contact a web page or an e-mail address of who answers for the crawl; may be empty for the loopback
     *     interface
     */
    public static CrawlPlan of(List<CrawlUrl> seeds, String contact) {
        FetchLimits limits = FetchLimits.defaults();
        return new CrawlPlan(
                seeds,
                Scope.ofHosts(seeds),
                UserAgent.withContact(contact),
                limits,
                Pace.polite(),
                RecrawlSchedule.defaults(),
                DEFAULT_MAX_DEPTH,
                DEFAULT_WORKERS,
                ArticleIdentity.NONE,
                leaseTime(limits));
    }

    public CrawlPlan withScope(Scope other) {
        return new CrawlPlan(seeds, other, agent, limits, pace, schedule, maxDepth, workers, identity, patience);
    }

    public CrawlPlan withLimits(FetchLimits other) {
        return new CrawlPlan(seeds, scope, agent, other, pace, schedule, maxDepth, workers, identity, patience);
    }

    public CrawlPlan withPace(Pace other) {
        return new CrawlPlan(seeds, scope, agent, limits, other, schedule, maxDepth, workers, identity, patience);
    }

    public CrawlPlan withSchedule(RecrawlSchedule other) {
        return new CrawlPlan(seeds, scope, agent, limits, pace, other, maxDepth, workers, identity, patience);
    }

    public CrawlPlan withMaxDepth(int other) {
        return new CrawlPlan(seeds, scope, agent, limits, pace, schedule, other, workers, identity, patience);
    }

    public CrawlPlan withWorkers(int other) {
        return new CrawlPlan(seeds, scope, agent, limits, pace, schedule, maxDepth, other, identity, patience);
    }

    public CrawlPlan withIdentity(ArticleIdentity other) {
        return new CrawlPlan(seeds, scope, agent, limits, pace, schedule, maxDepth, workers, other, patience);
    }

    public CrawlPlan withPatience(Duration other) {
        return new CrawlPlan(seeds, scope, agent, limits, pace, schedule, maxDepth, workers, identity, other);
    }

    /** Goes on until it is stopped: what is not due yet is waited for. */
    public CrawlPlan endless() {
        return withPatience(FOREVER);
    }

    /** Whether the host is one that this crawl is asked for. */
    boolean isForHostOf(CrawlUrl url) {
        return scope.containsHostOf(url)
                || seeds.stream().anyMatch(seed -> seed.host().equals(url.host()));
    }

    /** How long addresses are leased: enough for a request that takes as long as it may after a wait in the queue. */
    Duration leaseTime() {
        return leaseTime(limits);
    }

    /** The default patience is as long, so that a crawl does what one that was killed just before has left. */
    private static Duration leaseTime(FetchLimits limits) {
        return limits.total().multipliedBy(3);
    }
}
