package fr.rotative.cli.speed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Clients that ask at once, each as soon as it has its answer. */
final class Crowd {
    private final int clients;
    private final List<AskedAgain> questions;
    private final AtomicInteger errors = new AtomicInteger();

    /** @param questions of which each client begins with another */
    Crowd(int clients, List<AskedAgain> questions) {
        this.clients = clients;
        this.questions = questions;
    }

    /** How one of them asks. */
    interface Asking {
        void ask(AskedAgain question) throws IOException, InterruptedException;
    }

    /** Answers a second during so long. */
    double rate(Duration time, Asking asking) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<Long>> loops = IntStream.range(0, clients)
                .<Callable<Long>>mapToObj(client -> () -> loop(client, end, asking))
                .toList();
        try {
            return AtOnce.sum(loops) / (double) time.toSeconds();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Questions that failed until now. */
    int errors() {
        return errors.get();
    }

    private long loop(int client, long end, Asking asking) throws InterruptedException {
        long answers = 0;
        for (int i = client; System.nanoTime() < end; i++) {
            try {
                asking.ask(questions.get(i % questions.size()));
                answers++;
            } catch (IOException e) {
                errors.incrementAndGet();
            }
        }
        return answers;
    }
}
