package fr.rotative.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is never interrupted within a step, where that would tear what is being written: when the process is asked to
 * stop, it ends before the next step, and closes what it has opened.
 */
final class StepwiseWork {
    private volatile boolean stopping;

    /**
     * To be called by the work before each step.
     *
     * @throws CancellationException if the process is asked to stop
     */
    void nextStep() {
        if (stopping) {
            throw new CancellationException();
        }
    }

    /** @throws InterruptedException if the process was asked to stop; the work has ended then */
    void run(Runnable work) throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Future<?> running = worker.submit(work);
        worker.shutdown();
        try {
            await(running);
        } catch (InterruptedException asked) {
            stopping = true;
            await(running);
            throw asked;
        }
    }

    private static void await(Future<?> running) throws InterruptedException {
        try {
            running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error breakdown) {
                throw breakdown;
            }
            if (failed.getCause() instanceof RuntimeException failure && !(failure instanceof CancellationException)) {
                throw failure;
            }
        }
    }
}
