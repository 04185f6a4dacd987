package fr.rotative.crawl;

import fr.rotative.crawl.discovery.Discovery;
import fr.rotative.crawl.fetch.AddressGuard;
import fr.rotative.crawl.fetch.FetchResult;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.fetch.Fetcher;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.Lease;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.politeness.Politeness;
import fr.rotative.crawl.politeness.RobotsPolicy;
import fr.rotative.crawl.politeness.RobotsVerdict;
import fr.rotative.crawl.politeness.RobotsVerdict.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Crawls what a plan says, until nothing is due or until it is stopped. A crawler runs once; what it leaves undone is
 * done by the next one that shares its frontier.
 */
public final class Crawler {
    private static final Logger LOG = LogManager.getLogger();

    private final CrawlPlan plan;
    private final Frontier frontier;
    private final Consumer<CrawlSummary> progress;
    private final Clock clock = Clock.systemUTC();
    private final Instant start = clock.instant();
    private final CrawlTally tally = new CrawlTally(clock);
    private final Fetcher fetcher;
    private final RobotsPolicy robots;
    private final Politeness politeness;
    private final Harvest harvest;
    private final Visitor visitor;
    private final WorkQueue queue;

    /**
     * @param progress is told after each visit what was done so far; called by several threads
     * @throws IllegalArgumentException if the plan leads out of this machine and names nobody to contact
     */
    public Crawler(CrawlPlan plan, Frontier frontier, CaptureSink sink, Consumer<CrawlSummary> progress) {
        AddressGuard guard = new AddressGuard(plan.seeds(), InetAddress::getAllByName);
        requireContact(plan, guard);
        this.plan = plan;
        this.frontier = frontier;
        this.progress = progress;
        this.fetcher = new Fetcher(plan.agent(), guard, plan.limits(), clock);
        this.robots = new RobotsPolicy(fetcher, plan.agent().robotsName(), clock);
        this.politeness = new Politeness(plan.pace(), clock);
        this.harvest = new Harvest(new Discovery(plan.scope(), plan.maxDepth(), start), frontier, tally, clock);
        this.visitor = new Visitor(sink, harvest, plan.schedule(), tally);
        this.queue = new WorkQueue(frontier, politeness, plan, clock);
    }

    /**
     * Crawls. Seeds are due at once, even if they were visited a moment ago.
     *
     * @throws IOException if a response cannot be kept; what was not kept is due in the next crawl
     * @throws InterruptedException if the thread is interrupted; all workers have ended then
     */
    public CrawlSummary run() throws IOException, InterruptedException {
        tally.discovered(frontier.add(
                plan.seeds().stream().map(seed -> Candidate.seed(seed, start)).toList(), start));
        try {
            work();
        } finally {
            frontier.release(queue.untouched(), clock.instant());
        }
        CrawlSummary summary = tally.summary();
        LOG.info(
                "Crawl over after {}: {} new, {} changed, {} unchanged",
                summary.elapsed(),
                summary.created(),
                summary.changed(),
                summary.unchanged());
        return summary;
    }

    /** Ends the crawl as soon as the requests under way have ended. */
    public void stop() {
        queue.stop();
    }

    private static void requireContact(CrawlPlan plan, AddressGuard guard) {
        Optional<CrawlUrl> foreign =
                plan.seeds().stream().filter(seed -> !guard.isLoopback(seed)).findFirst();
        if (foreign.isPresent() && plan.agent().contact().isEmpty()) {
            throw new IllegalArgumentException(
                    "To crawl " + foreign.get() + ", give a contact: a web page or an e-mail address where the people"
                            + " who run that site can reach you");
        }
    }

    private void work() throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(plan.workers());
        try {
            Callable<Void> worker = this::workUntilOver;
            for (Future<Void> ended : workers.invokeAll(Collections.nCopies(plan.workers(), worker))) {
                ended.get();
            }
        } catch (ExecutionException failure) {
            throw rethrown(failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    @SuppressWarnings("NullAway") // Callable<Void> can only return null
    private Void workUntilOver() throws IOException, InterruptedException {
        try {
            for (Optional<Lease> lease = queue.take(); lease.isPresent(); lease = queue.take()) {
                handle(lease.get());
            }
            return null;
        } finally {
            queue.stop();
        }
    }

    private void handle(Lease lease) throws IOException, InterruptedException {
        Instant turn = politeness.nextTurn(lease.entry().url().host());
        try {
            if (turn.isAfter(clock.instant())) {
                frontier.release(List.of(lease), turn);
                tally.postponed();
            } else {
                visit(lease);
            }
        } catch (IOException | InterruptedException | RuntimeException unfinished) {
            frontier.release(List.of(lease), lease.entry().due());
            throw unfinished;
        } finally {
            queue.done(lease);
        }
        progress.accept(tally.summary());
    }

    private void visit(Lease lease) throws IOException, InterruptedException {
        Entry entry = lease.entry();
        RobotsVerdict verdict = robots.check(entry.url());
        if (entry.found().role() == Role.SEED) {
            harvest.sitemaps(verdict.sitemaps(), entry);
        }
        FetchResult result = ask(entry, verdict);
        queue.freeHost(lease);
        frontier.complete(lease, visitor.visit(entry, result, clock.instant()));
    }

    private FetchResult ask(Entry entry, RobotsVerdict verdict) throws InterruptedException {
        if (verdict.access() != Access.ALLOWED) {
            boolean unavailable = verdict.access() == Access.UNAVAILABLE;
            return new Refused(unavailable ? Refusal.ROBOTS_UNAVAILABLE : Refusal.ROBOTS, "");
        }
        FetchResult result = fetcher.fetch(entry.url(), entry.validators());
        politeness.asked(entry.url().host(), verdict.crawlDelay(), result);
        return result;
    }
}
