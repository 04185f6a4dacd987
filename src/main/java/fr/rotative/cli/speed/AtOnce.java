package fr.rotative.cli.speed;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loops that run at the same time, each in a thread of its own. */
final class AtOnce {
    private AtOnce() {}

    /**
     * What all of them count together, when the last has ended.
     *
     * @throws ExecutionException if one of them fails
     */
    static long sum(List<Callable<Long>> loops) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(loops.size());
        try {
            long sum = 0;
            for (Future<Long> loop : threads.invokeAll(loops)) {
                sum += loop.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
