package fr.rotative.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end cleanly when the process is asked to stop (Ctrl-C, SIGTERM): its thread is interrupted, and the
 * process waits for it to put things in order.
 */
final class Termination {
    /** Longer than the embedded Elasticsearch takes to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final CountDownLatch completed = new CountDownLatch(1);

    private Termination() {}

    static Termination ofThisThread() {
        Termination termination = new Termination();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> termination.stop(worker), "termination"));
        return termination;
    }

    /** The command has ended by itself. */
    void completed() {
        completed.countDown();
    }

    private void stop(Thread worker) {
        if (completed.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            completed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
