package fr.rotative.cli.speed;

import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** How many questions are answered a second when several clients ask at once, of the archive and of Elasticsearch. */
final class Throughput {
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final int TURNS = 2;
    private static final int CROWD = 32;
    private static final Bar SHARE = Bar.atLeast(0.9);
    private static final Bar NONE = Bar.atMost(0);

    private final Straight archive;
    private final Straight elasticsearch;
    private final List<AskedAgain> questions;
    private final AtomicInteger errors = new AtomicInteger();

    Throughput(Straight archive, Straight elasticsearch, List<AskedAgain> questions) {
        this.archive = archive;
        this.elasticsearch = elasticsearch;
        this.questions = questions;
    }

    private interface Asking {
        void ask(AskedAgain question) throws IOException, InterruptedException;
    }

    /** @param clients how many ask at once */
    List<Figure> of(String name, int clients) throws InterruptedException {
        errors.set(0);
        double ofArchive = 0;
        double ofElasticsearch = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            ofArchive += rate(clients, question -> archive.get(question.path()));
            ofElasticsearch += rate(clients, question -> elasticsearch.ask(question.questions()));
        }
        String who = name + clients + (clients == 1 ? " client" : " clients");
        double share = ofArchive / ofElasticsearch;
        return List.of(
                Figure.of(who + ", answers", ofArchive / TURNS, "/s"),
                clients == CROWD
                        ? Figure.ratio(who + ", API / Elasticsearch", share, SHARE)
                        : Figure.of(who + ", API / Elasticsearch", share, ""),
                Figure.ratio(who + ", errors", errors.get(), NONE));
    }

    private double rate(int clients, Asking asking) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long end = System.nanoTime() + TIME.toNanos();
            List<Callable<Integer>> loops = IntStream.range(0, clients)
                    .<Callable<Integer>>mapToObj(client -> () -> loop(client, end, asking))
                    .toList();
            int answers = 0;
            for (Future<Integer> loop : threads.invokeAll(loops)) {
                answers += loop.get();
            }
            return answers / (double) TIME.toSeconds();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private int loop(int client, long end, Asking asking) throws InterruptedException {
        int answers = 0;
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
