package fr.rotative.cli;

import static java.util.stream.Collectors.joining;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/**
 * Articles in a pipe, so that an import has something to write for as long as a test lasts: more of them come whenever
 * nearly all can be found.
 */
final class Feed implements AutoCloseable {
    /** As many as an import brings into the index at once. */
    private static final int BATCH = 100;

    private static final int AHEAD = 2 * BATCH;
    private static final int LENGTH = 80;
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Whoever never opened the pipe does not read it either. */
    private static final Duration TO_END = Duration.ofSeconds(30);

    private static final List<String> WORDS = List.of(
            "marché",
            "internet",
            "réseau",
            "groupe",
            "filiale",
            "annonce",
            "million",
            "euros",
            "service",
            "mobile",
            "logiciel",
            "entreprise",
            "client",
            "accord",
            "bourse",
            "action",
            "trimestre",
            "croissance",
            "abonné");

    private final Path pipe;
    private final LongSupplier found;
    private final AtomicLong sent = new AtomicLong();
    private final Random random = new Random(20010212);
    private final Thread writer = new Thread(this::write, "articles to import");
    private volatile boolean over;

    /** @param found how many articles of the feed can be found by now */
    private Feed(Path pipe, LongSupplier found) {
        this.pipe = pipe;
        this.found = found;
        writer.setDaemon(true);
    }

    /** Makes the pipe, and fills it once somebody reads it. */
    static Feed into(Path pipe, LongSupplier found) throws IOException, InterruptedException {
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        if (made != 0) {
            throw new IOException("mkfifo failed: " + made);
        }
        Feed feed = new Feed(pipe, found);
        feed.writer.start();
        return feed;
    }

    /** Articles of one name, as lines of NDJSON; their external ids are the name and a number. */
    static String articles(String name, long from, int many, Random random) {
        return LongStream.range(from, from + many)
                .mapToObj(number -> article(name, number, random))
                .collect(joining());
    }

    /** The ids of the first so many. */
    static List<String> ids(String name, long many) {
        return LongStream.range(0, many).mapToObj(number -> id(name, number)).toList();
    }

    private static String id(String name, long number) {
        return name + "-" + number;
    }

    private static String article(String name, long number, Random random) {
        String body = IntStream.range(0, LENGTH)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(joining(" "));
        return "{\"id\": \"%s\", \"title\": \"%s %d\", \"body\": \"%s.\", \"published\": \"%d-0%d-1%d\"}%n"
                .formatted(id(name, number), name, number, body, 1999 + number % 5, 1 + number % 9, number % 10);
    }

    /** How many it has given away. */
    long sent() {
        return sent.get();
    }

    /** Waits until so many more have been given away and can be found. */
    void awaitMore(int articles) {
        long enough = found.getAsLong() + articles;
        Awaitility.await(articles + " more articles").atMost(LIMIT).until(() -> found.getAsLong() >= enough);
    }

    private void write() {
        try (OutputStream out = new FileOutputStream(pipe.toFile())) {
            while (!over) {
                out.write(articles("flux", sent(), BATCH, random).getBytes(StandardCharsets.UTF_8));
                long enough = sent.addAndGet(BATCH) - AHEAD;
                Awaitility.await("the import").atMost(LIMIT).until(() -> over || found.getAsLong() >= enough);
            }
        } catch (IOException e) {
            throw new AssertionError("Nobody reads " + pipe, e);
        }
    }

    /** Ends the pipe. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        writer.join(TO_END.toMillis());
    }
}
