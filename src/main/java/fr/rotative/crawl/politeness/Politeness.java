package fr.rotative.crawl.politeness;

import fr.rotative.crawl.fetch.FetchResult;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers from when each host may be asked again. That only one request at a time is made is for the caller. */
public final class Politeness {
    /** A host that fails to answer so often in a row is left to rest. */
    private static final int FAILURES_BEFORE_REST = 3;

    private static final int MAX_DOUBLINGS = 20;

    private final Pace pace;
    private final Clock clock;
    private final Map<String, HostState> hosts = new ConcurrentHashMap<>();

    private record HostState(Instant nextTurn, int troubles) {}

    public Politeness(Pace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
    }

    /** From when the host may be asked; in the past if it may be asked now. */
    public Instant nextTurn(String host) {
        HostState state = hosts.get(host);
        return state == null ? Instant.EPOCH : state.nextTurn();
    }

    /**
     * A request to the host has ended.
     *
     * @param crawlDelay the pause that its robots.txt asks for
     */
    public void asked(String host, Duration crawlDelay, FetchResult result) {
        hosts.compute(host, (name, before) -> after(before, crawlDelay, result));
    }

    private HostState after(@Nullable HostState before, Duration crawlDelay, FetchResult result) {
        Instant now = clock.instant();
        int troubles = isTrouble(result) ? 1 + (before == null ? 0 : before.troubles()) : 0;
        Instant usual = now.plus(longest(pace.delay(), shortest(crawlDelay, pace.maxCrawlDelay())));
        Instant wished = result instanceof HttpError error && error.retryAfter() != null
                ? error.retryAfter()
                : now.plus(recovery(result, troubles));
        return new HostState(wished.isAfter(usual) ? wished : usual, troubles);
    }

    private static boolean isTrouble(FetchResult result) {
        return (result instanceof Failed failed && failed.why().isOfTheHost()) || asksForPause(result);
    }

    private static boolean asksForPause(FetchResult result) {
        return result instanceof HttpError error && error.asksForPause();
    }

    /** A single time-out may be the page's fault; a server that says that it is overloaded knows. */
    private Duration recovery(FetchResult result, int troubles) {
        if (asksForPause(result)) {
            int doublings = Math.min(troubles - 1, MAX_DOUBLINGS);
            return shortest(pace.backOff().multipliedBy(1L << doublings), pace.rest());
        }
        return troubles < FAILURES_BEFORE_REST ? Duration.ZERO : pace.rest();
    }

    private static Duration longest(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shortest(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
