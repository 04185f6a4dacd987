package fr.rotative.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers who go on asking several servers of one archive in turn, and note every answer that is not as it must be. They
 * look for a word that is in certain articles only, all of which were there before.
 */
final class Readers implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String API = "/api/v1/articles";

    private final List<URI> servers;
    private final String word;
    private final List<String> ids;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean over;

    /** @param ids the external ids of the articles that have the word */
    Readers(List<URI> servers, String word, List<String> ids) {
        this.servers = servers;
        this.word = word;
        this.ids = ids;
        readers.execute(() -> goOn(round -> {
            search(round);
            browse(round);
        }));
        readers.execute(() -> goOn(round -> {
            turnPages(round);
            export(round);
        }));
    }

    /** What was wrong, an answer a line. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many answers there were. */
    long answers() {
        return answers.get();
    }

    /** The longest that one of them took. */
    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    /** Waits until so many more questions have been answered. */
    void awaitMore(int number) {
        long enough = answers() + number;
        Awaitility.await(number + " more answers").atMost(LIMIT).until(() -> answers() >= enough);
    }

    /** One who asks, and is told in which round. */
    private interface Reader {
        void ask(int round) throws IOException, InterruptedException;
    }

    private void goOn(Reader reader) {
        for (int round = 0; !over; round++) {
            try {
                reader.ask(round);
            } catch (IOException | RuntimeException e) {
                complaints.add("no answer: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void search(int round) throws IOException, InterruptedException {
        List<String> extras =
                List.of("", "&facets=company,section,author,source,kind,year", "&timeline=month&explain=true");
        String path = API + "?q=" + word + extras.get(round % extras.size());
        JsonNode found = json.readTree(get(path, round));
        require(
                found.path("total").asInt() == ids.size()
                        && !found.path("partial").asBoolean(true),
                path + " finds " + found.path("total") + ", partial " + found.path("partial"));
    }

    private void browse(int round) throws IOException, InterruptedException {
        List<String> paths = List.of(
                "/",
                "/recherche?q=" + word,
                "/api/v1/companies",
                "/api/v1/coverage",
                "/api/v1/suggest?q=" + word.substring(0, 3),
                "/api/v1/timeline?q=" + word + "&q=internet",
                API + "?size=100&sort=newest&match=any&q=reseau+mobile");
        get(paths.get(round % paths.size()), round);
    }

    /** Every page from another server than the one before. */
    private void turnPages(int round) throws IOException, InterruptedException {
        List<String> seen = new ArrayList<>();
        int server = round;
        for (String next = API + "?sort=oldest&size=40&q=" + word; !next.isEmpty(); server++) {
            JsonNode page = json.readTree(get(next, server));
            require(!page.path("partial").asBoolean(true), next + " is partial");
            page.path("articles")
                    .forEach(article -> seen.add(article.path("externalId").asString()));
            next = page.path("next").asString("");
        }
        requireAll(seen, "the pages");
    }

    private void export(int round) throws IOException, InterruptedException {
        String file = get("/api/v1/articles.ndjson?sort=oldest&q=" + word, round);
        requireAll(
                file.lines()
                        .map(line -> json.readTree(line).path("externalId").asString())
                        .toList(),
                "the file");
    }

    private void requireAll(List<String> seen, String where) {
        require(
                seen.size() == ids.size() && new HashSet<>(seen).equals(new HashSet<>(ids)),
                where + " have " + seen.size() + " articles, " + new HashSet<>(seen).size() + " different ones");
    }

    private void require(boolean right, String complaint) {
        if (!right && !over) {
            complaints.add(complaint);
        }
    }

    private String get(String path, int turn) throws IOException, InterruptedException {
        URI server = servers.get(turn % servers.size());
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(LIMIT).build();
        long start = System.nanoTime();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
        require(response.statusCode() == 200, path + " is answered " + response.statusCode() + ": " + response.body());
        answers.incrementAndGet();
        return response.body();
    }

    /** Ends when what was asked has been answered. */
    @Override
    public void close() throws InterruptedException {
        over = true;
        readers.shutdown();
        if (!readers.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            readers.shutdownNow();
        }
    }
}
