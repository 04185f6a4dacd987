package fr.rotative.crawl.frontier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A frontier for one crawl, forgotten with the process. It has one holder, so it does not look at whose a lease is. */
public final class InMemoryFrontier implements Frontier {
    private static final Comparator<Slot> LONGEST_DUE =
            Comparator.<Slot, Instant>comparing(slot -> slot.available).thenComparing(slot -> slot.number);

    private final Map<CrawlUrl, Slot> slots = new HashMap<>();
    private final Map<String, TreeSet<Slot>> byHost = new LinkedHashMap<>();
    private long leases;

    /** An entry with its place in the queue of its host. Changed only while out of the queue. */
    private static final class Slot {
        private final long number;
        private Entry entry;
        private Instant available;
        private @Nullable String token;

        Slot(long number, Entry entry) {
            this.number = number;
            this.entry = entry;
            this.available = entry.due();
        }
    }

    @Override
    public synchronized int add(Collection<Candidate> candidates, Instant now) {
        int before = slots.size();
        candidates.forEach(candidate -> add(candidate, now));
        return slots.size() - before;
    }

    @Override
    public synchronized List<Entry> refuse(Collection<Entry> entries) {
        return entries.stream()
                .filter(entry -> !slots.containsKey(entry.url()))
                .peek(this::add)
                .toList();
    }

    @Override
    public synchronized List<Lease> lease(LeaseRequest request) {
        List<Lease> granted = new ArrayList<>();
        queuesExcept(request.exceptHosts()).toList().forEach(queue -> {
            while (granted.size() < request.limit() && isDue(queue, request.now())) {
                granted.add(lease(queue.first(), request.until()));
            }
        });
        return granted;
    }

    @Override
    public synchronized int complete(Collection<Completion> completions) {
        int ended = 0;
        for (Completion completion : completions) {
            Optional<Slot> held = heldSlot(completion.lease());
            held.ifPresent(slot -> requeue(slot, completion.entry()));
            ended += held.isPresent() ? 1 : 0;
        }
        return ended;
    }

    @Override
    public synchronized void release(Collection<Lease> held, Instant due) {
        for (Lease lease : held) {
            heldSlot(lease).ifPresent(slot -> requeue(slot, new Entry(slot.entry.found(), due, slot.entry.last())));
        }
    }

    /** Its only holder runs as long as it does. */
    @Override
    public int reclaim(Predicate<String> isGone) {
        return 0;
    }

    @Override
    public synchronized Optional<Instant> nextDue(Set<String> exceptHosts) {
        return queuesExcept(exceptHosts).map(queue -> queue.first().available).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized Optional<Entry> find(CrawlUrl url) {
        return Optional.ofNullable(slots.get(url)).map(slot -> slot.entry);
    }

    @Override
    public synchronized FrontierCounts counts(Instant now) {
        Map<State, Long> byState = slots.values().stream()
                .map(slot -> slot.entry.state())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long due = slots.values().stream()
                .filter(slot -> !slot.available.isAfter(now))
                .count();
        return new FrontierCounts(byState, due);
    }

    private void add(Candidate candidate, Instant now) {
        Slot known = slots.get(candidate.url());
        if (known == null) {
            add(new Entry(candidate, now, null));
        } else if (known.token == null && known.entry.isOlderThan(candidate.changed())) {
            requeue(known, new Entry(known.entry.found(), now, known.entry.last()));
        }
    }

    private void add(Entry entry) {
        Slot slot = new Slot(slots.size(), entry);
        slots.put(entry.url(), slot);
        queue(slot).add(slot);
    }

    private Lease lease(Slot slot, Instant until) {
        String token = Long.toString(leases++);
        queue(slot).remove(slot);
        slot.token = token;
        slot.available = until;
        queue(slot).add(slot);
        return new Lease(slot.entry, token, until);
    }

    private void requeue(Slot slot, Entry entry) {
        queue(slot).remove(slot);
        slot.token = null;
        slot.entry = entry;
        slot.available = entry.due();
        queue(slot).add(slot);
    }

    private Optional<Slot> heldSlot(Lease lease) {
        return Optional.ofNullable(slots.get(lease.entry().url()))
                .filter(slot -> lease.token().equals(slot.token));
    }

    private TreeSet<Slot> queue(Slot slot) {
        return byHost.computeIfAbsent(slot.entry.url().host(), host -> new TreeSet<>(LONGEST_DUE));
    }

    private Stream<TreeSet<Slot>> queuesExcept(Set<String> hosts) {
        return byHost.entrySet().stream()
                .filter(queue -> !hosts.contains(queue.getKey()))
                .map(Map.Entry::getValue);
    }

    private static boolean isDue(TreeSet<Slot> queue, Instant now) {
        return !queue.first().available.isAfter(now);
    }
}
