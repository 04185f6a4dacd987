package fr.rotative.web.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Room for a number of requests in front of Elasticsearch, and a queue of those who wait for it, in the order in which
 * they came. Who finds the queue full, or waits too long, is turned away at once or then.
 */
public final class Room {
    private final int places;
    private final int queue;
    private final Duration patience;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param places how many plain searches are carried out at once; a costlier request takes several
     * @param queue how many may wait
     * @param patience how long they wait at most
     */
    public Room(int places, int queue, Duration patience) {
        this.places = places;
        this.queue = queue;
        this.patience = patience;
        this.free = new Semaphore(places, true);
    }

    /** Some of the room; closing it makes it free again. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** There is no room. */
    static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws FullException if there is no room, and none becomes free in time */
    Place enter(int cost) {
        int taken = Math.min(cost, places);
        try {
            // With a time limit, even of none, nobody overtakes those who wait.
            if (!free.tryAcquire(taken, 0, TimeUnit.SECONDS)) {
                await(taken);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new FullException();
        }
        return () -> free.release(taken);
    }

    /** Places taken, and requests that wait for one. */
    public int taken() {
        return places - free.availablePermits();
    }

    public int waiting() {
        return waiting.get();
    }

    private void await(int taken) throws InterruptedException {
        try {
            if (waiting.incrementAndGet() > queue
                    || !free.tryAcquire(taken, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FullException();
            }
        } finally {
            waiting.decrementAndGet();
        }
    }
}
