package fr.rotative.crawl;

import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.Holder;
import fr.rotative.crawl.frontier.Lease;
import fr.rotative.crawl.frontier.LeaseRequest;
import fr.rotative.crawl.politeness.Politeness;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands leased addresses to workers, one at a time for each host and not before the host's turn, and fetches more from
 * the frontier as they run out. In quiet hours it hands out nothing.
 */
final class WorkQueue {
    private static final int LEASES_AT_ONCE = 64;
    /** A host with fewer addresses at hand gets more, before it has to wait for them. */
    private static final int FEW = 16;
    /** How long a frontier is left alone, unless a host has run out of addresses or has led to more before. */
    private static final Duration REFILL_PAUSE = Duration.ofSeconds(1);
    /** The same, while a host has few addresses at hand. */
    private static final Duration SHORT_REFILL_PAUSE = Duration.ofMillis(100);

    private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

    private final Frontier frontier;
    private final Politeness politeness;
    private final CrawlPlan plan;
    private final Clock clock;
    private final String holder = Holder.name();

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Deque<Lease>> waiting = new LinkedHashMap<>();
    private final Map<String, Lease> busy = new HashMap<>();
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();
    private int inHand;
    private Instant nextRefill = Instant.EPOCH;
    private boolean refilling;
    private boolean stopped;

    WorkQueue(Frontier frontier, Politeness politeness, CrawlPlan plan, Clock clock) {
        this.frontier = frontier;
        this.politeness = politeness;
        this.plan = plan;
        this.clock = clock;
    }

    /**
     * Waits for an address whose host may be asked now, or has to be left alone for longer than the crawl lasts. The
     * host is the caller's until {@link #freeHost}.
     *
     * @return nothing when the crawl is over
     */
    Optional<Lease> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!stopped) {
                Instant now = clock.instant();
                boolean quiet = plan.pace().quiet().end(now).isPresent();
                Optional<Lease> ready = quiet ? Optional.empty() : pollReady(now);
                if (ready.isPresent()) {
                    return ready;
                }
                findWork(now, quiet);
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** The request has ended: the host may be asked again, while the answer is still being dealt with. */
    void freeHost(Lease lease) {
        locked(() -> busy.remove(host(lease), lease));
    }

    /** The visit has ended, and may have led to more addresses. */
    void done(Lease lease) {
        locked(() -> {
            busy.remove(host(lease), lease);
            inHand--;
            if (!waiting.containsKey(host(lease))) {
                nextRefill = Instant.EPOCH;
            }
        });
    }

    /** No more addresses are handed out. */
    void stop() {
        locked(() -> stopped = true);
    }

    /** Leases that were not handed out, to be given back to the frontier. */
    List<Lease> untouched() {
        lock.lock();
        try {
            return waiting.values().stream().flatMap(Deque::stream).toList();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Lease> pollReady(Instant now) {
        for (String host : List.copyOf(waiting.keySet())) {
            if (!busy.containsKey(host) && isItsTurn(host, now)) {
                Optional<Lease> lease = poll(host, now);
                if (lease.isPresent()) {
                    busy.put(host, lease.get());
                    inHand++;
                    return lease;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isItsTurn(String host, Instant now) {
        Instant turn = politeness.nextTurn(host);
        return !turn.isAfter(now) || turn.isAfter(now.plus(plan.patience()));
    }

    /** Leases that would end during a visit are left to end; the host goes to the end of the line. */
    private Optional<Lease> poll(String host, Instant now) {
        Deque<Lease> leases = Objects.requireNonNull(waiting.remove(host));
        Instant visitEnds = now.plus(plan.limits().total());
        Lease lease = leases.poll();
        while (lease != null && lease.until().isBefore(visitEnds)) {
            lease = leases.poll();
        }
        if (leases.isEmpty()) {
            nextRefill = Instant.EPOCH;
        } else {
            waiting.put(host, leases);
            nextRefill = leases.size() < FEW ? earlier(nextRefill, now.plus(SHORT_REFILL_PAUSE)) : nextRefill;
        }
        return Optional.ofNullable(lease);
    }

    private void findWork(Instant now, boolean quiet) throws InterruptedException {
        if (refilling || now.isBefore(nextRefill)) {
            changed.await(quiet ? LONGEST_WAIT.toMillis() : millisToNextTurn(now), TimeUnit.MILLISECONDS);
        } else {
            refill(now, quiet);
        }
    }

    /** The lock is given up while the frontier answers, so that other workers can go on. */
    private void refill(Instant now, boolean quiet) {
        refilling = true;
        nextRefill = now.plus(REFILL_PAUSE);
        boolean idle = waiting.isEmpty() && inHand == 0;
        Set<String> excepted = new HashSet<>(foreign);
        waiting.entrySet().stream()
                .filter(host -> host.getValue().size() >= FEW)
                .forEach(host -> excepted.add(host.getKey()));
        lock.unlock();
        List<Lease> leases = List.of();
        boolean over = false;
        try {
            leases = quiet ? List.of() : lease(now, excepted);
            over = idle && leases.isEmpty() && isOver(now);
        } finally {
            lock.lock();
            refilling = false;
            stopped |= over;
            leases.forEach(this::receive);
            if (leases.size() == LEASES_AT_ONCE) {
                nextRefill = Instant.EPOCH; // there may be more, of other hosts
            }
            changed.signalAll();
        }
    }

    /** Where there is nothing, a crawler that died may have held it. */
    private List<Lease> lease(Instant now, Set<String> exceptHosts) {
        LeaseRequest request = new LeaseRequest(holder, LEASES_AT_ONCE, now, now.plus(plan.leaseTime()), exceptHosts);
        List<Lease> leases = frontier.lease(request);
        return leases.isEmpty() && frontier.reclaim(Holder::isGone) > 0 ? frontier.lease(request) : leases;
    }

    /** Other crawls leave addresses of other hosts in the frontier. */
    private void receive(Lease lease) {
        if (plan.isForHostOf(lease.entry().url())) {
            waiting.computeIfAbsent(host(lease), host -> new ArrayDeque<>()).add(lease);
        } else {
            foreign.add(host(lease));
            frontier.release(List.of(lease), lease.entry().due());
            nextRefill = Instant.EPOCH;
        }
    }

    private boolean isOver(Instant now) {
        Instant horizon = now.plus(plan.patience());
        return frontier.nextDue(foreign).map(due -> due.isAfter(horizon)).orElse(true);
    }

    private long millisToNextTurn(Instant now) {
        return waiting.keySet().stream()
                .filter(host -> !busy.containsKey(host))
                .map(host -> Duration.between(now, politeness.nextTurn(host)).toMillis())
                .reduce(LONGEST_WAIT.toMillis(), Math::min);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static String host(Lease lease) {
        return lease.entry().url().host();
    }
}
