package fr.rotative.crawl;

import fr.rotative.crawl.frontier.Completion;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.Lease;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Records visits in the frontier, in the order that loses nothing: what they lead to is there before they count as made.
 *
 * <p>The first worker that brings a visit writes it; what others bring meanwhile goes together with the next write. So a
 * slow crawl has each visit recorded at once, and a fast one makes few requests of the frontier, large ones. A crawler
 * that dies leaves unrecorded what was waiting, and their addresses are fetched again.
 */
final class Logbook {
    /** How many addresses may wait while a write is under way, so that memory stays bounded; then workers wait too. */
    private static final int MOST_WAITING = 10_000;

    private final Frontier frontier;
    private final Harvest harvest;
    private final CrawlTally tally;
    private final WorkQueue queue;

    private final Lock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private List<Made> waiting = new ArrayList<>();
    private int addresses;
    private boolean writing;

    /** A visit that was made. */
    private record Made(Lease lease, Visitor.Outcome outcome) {
        Completion completion() {
            return new Completion(lease, outcome.visit());
        }

        int addresses() {
            return 1
                    + outcome.found().candidates().size()
                    + outcome.found().refused().size();
        }
    }

    Logbook(Frontier frontier, Harvest harvest, CrawlTally tally, WorkQueue queue) {
        this.frontier = frontier;
        this.harvest = harvest;
        this.tally = tally;
        this.queue = queue;
    }

    /**
     * Has a visit recorded: before this returns, or by the worker that is writing.
     *
     * @throws java.io.UncheckedIOException if the frontier cannot be written to; the visits that waited with this one
     *     are unrecorded then
     */
    void record(Lease lease, Visitor.Outcome outcome) {
        if (isFirst(new Made(lease, outcome))) {
            try {
                for (List<Made> batch = batch(); !batch.isEmpty(); batch = batch()) {
                    write(batch);
                }
            } catch (RuntimeException | Error unwritten) {
                abandon();
                throw unwritten;
            }
        }
    }

    private void write(List<Made> batch) {
        harvest.bringIn(batch.stream().map(made -> made.outcome.found()).toList());
        frontier.complete(batch.stream().map(Made::completion).toList());
        for (Made made : batch) {
            tally.visited();
            queue.done(made.lease);
        }
    }

    /** Lets a visit wait, and tells whether it is for the caller to write what waits. */
    private boolean isFirst(Made made) {
        lock.lock();
        try {
            while (writing && addresses >= MOST_WAITING) {
                room.awaitUninterruptibly();
            }
            waiting.add(made);
            addresses += made.addresses();
            boolean first = !writing;
            writing = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    private void abandon() {
        lock.lock();
        try {
            batch();
            writing = false;
        } finally {
            lock.unlock();
        }
    }

    /** What waits; if nothing does, the next visit is the first again. */
    private List<Made> batch() {
        lock.lock();
        try {
            List<Made> batch = waiting;
            waiting = new ArrayList<>();
            addresses = 0;
            writing = !batch.isEmpty();
            room.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }
}
