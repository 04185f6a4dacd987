package fr.rotative.crawl;

import fr.rotative.crawl.discovery.Copies;
import fr.rotative.crawl.discovery.Discovery;
import fr.rotative.crawl.fetch.AddressGuard;
import fr.rotative.crawl.fetch.Expectation;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    /** How long visits under way may go on when the crawl is interrupted. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final CrawlPlan plan;
    private final Frontier frontier;
    private final Consumer<CrawlSummary> progress;
    private final Clock clock;
    private final Instant start;
    private final CrawlTally tally;
    private final Fetcher fetcher;
    private final RobotsPolicy robots;
    private final Politeness politeness;
    private final Discovery discovery;
    private final Gate gate;
    private final Harvest harvest;
    private final Visitor visitor;
    private final WorkQueue queue;
    private final Logbook logbook;

    /**
     * @param progress is told after each visit what was done so far; called by several threads
     * @throws IllegalArgumentException if the plan leads out of this machine and names nobody to contact
     */
    public Crawler(CrawlPlan plan, Frontier frontier, CaptureSink sink, Consumer<CrawlSummary> progress) {
        this(plan, frontier, new Surroundings(sink, progress, Clock.systemUTC()));
    }

    /** Where a crawl's results go, and what time it is. */
    record Surroundings(CaptureSink sink, Consumer<CrawlSummary> progress, Clock clock) {}

    Crawler(CrawlPlan plan, Frontier frontier, Surroundings surroundings) {
        AddressGuard guard = new AddressGuard(plan.seeds(), InetAddress::getAllByName);
        requireContact(plan, guard);
        this.plan = plan;
        this.frontier = frontier;
        this.progress = surroundings.progress();
        this.clock = surroundings.clock();
        this.start = clock.instant();
        this.tally = new CrawlTally(clock);
        this.fetcher = new Fetcher(plan.agent(), guard, plan.limits(), clock);
        this.politeness = new Politeness(plan.pace(), clock);
        this.robots = new RobotsPolicy(fetcher, plan.agent().robotsName(), politeness, clock);
        Copies copies = new Copies(plan.identity());
        this.discovery = new Discovery(plan.scope(), plan.maxDepth(), start, copies);
        this.gate = new Gate(discovery, copies, frontier);
        this.harvest = new Harvest(frontier, plan.schedule(), tally, clock);
        this.visitor = new Visitor(surroundings.sink(), discovery, plan.schedule(), tally);
        this.queue = new WorkQueue(frontier, politeness, plan, clock);
        this.logbook = new Logbook(frontier, harvest, tally, queue);
    }

    /**
     * Crawls. Seeds are due at once, even if they were visited a moment ago.
     *
     * @throws IOException if a response cannot be kept; what was not kept is due in the next crawl
     * @throws InterruptedException if the thread is interrupted; visits under way were given a moment to end
     */
    public CrawlSummary run() throws IOException, InterruptedException {
        frontier.add(
                plan.seeds().stream().map(seed -> Candidate.seed(seed, start)).toList(), start);
        tally.due(frontier.counts(start).due());
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
            List<Future<Void>> working = Collections.nCopies(plan.workers(), worker).stream()
                    .map(workers::submit)
                    .toList();
            for (Future<Void> ended : working) {
                ended.get();
            }
        } catch (InterruptedException stop) {
            finishVisits(workers);
            throw stop;
        } catch (ExecutionException failure) {
            finishVisits(workers);
            throw rethrown(failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void finishVisits(ExecutorService workers) throws InterruptedException {
        queue.stop();
        workers.shutdown();
        if (!workers.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Visits that took longer than {} were broken off; their addresses stay due", GRACE);
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
        try {
            Instant turn = politeness.nextTurn(lease.entry().url().host());
            if (turn.isAfter(clock.instant())) {
                postpone(lease, turn);
            } else if (!isWanted(lease.entry())) {
                postpone(lease, clock.instant().plus(plan.schedule().often()));
            } else {
                visit(lease);
            }
        } catch (IOException | InterruptedException | RuntimeException unfinished) {
            giveBack(lease, lease.entry().due());
            throw unfinished;
        }
        progress.accept(tally.summary());
    }

    private void visit(Lease lease) throws IOException, InterruptedException {
        Entry entry = lease.entry();
        Optional<Refused> refusal = gate.refusal(entry);
        if (refusal.isPresent()) {
            complete(lease, refusal.get());
            return;
        }
        RobotsVerdict verdict = robots.check(entry.url());
        if (entry.found().role() == Role.SEED) {
            harvest.bringIn(List.of(discovery.sitemaps(verdict.sitemaps(), entry)));
        }
        Instant turn = politeness.nextTurn(entry.url().host());
        if (verdict.access() == Access.ALLOWED && turn.isAfter(clock.instant())) {
            giveBack(lease, turn); // robots.txt was fetched just now
        } else {
            complete(lease, ask(entry, verdict));
        }
    }

    private void complete(Lease lease, FetchResult result) throws IOException {
        queue.freeHost(lease);
        logbook.record(lease, visitor.visit(lease.entry(), result, clock.instant()));
    }

    private void postpone(Lease lease, Instant due) {
        giveBack(lease, due);
        tally.postponed();
    }

    private void giveBack(Lease lease, Instant due) {
        try {
            frontier.release(List.of(lease), due);
        } finally {
            queue.done(lease);
        }
    }

    /** What an earlier crawl of these hosts was asked for, this one may not be. */
    private boolean isWanted(Entry entry) {
        return entry.found().role() != Role.PAGE || plan.scope().contains(entry.url());
    }

    private FetchResult ask(Entry entry, RobotsVerdict verdict) throws InterruptedException {
        if (verdict.access() != Access.ALLOWED) {
            boolean unavailable = verdict.access() == Access.UNAVAILABLE;
            return new Refused(unavailable ? Refusal.ROBOTS_UNAVAILABLE : Refusal.ROBOTS, "");
        }
        Expectation expected = entry.found().role() == Role.LISTING ? Expectation.LIST : Expectation.PAGE;
        FetchResult result = fetcher.fetch(entry.url(), entry.validators(), expected);
        politeness.asked(entry.url().host(), verdict.crawlDelay(), result);
        return result;
    }
}
