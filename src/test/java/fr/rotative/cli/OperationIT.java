package fr.rotative.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rotative.demo.DemoServer;
import fr.rotative.engine.TestDataDirectory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An archive in operation: flooded, measured, and its commands asked to stop in the middle of their work. */
@TestInstance(Lifecycle.PER_CLASS)
class OperationIT {
    private static final int ARTICLES = 200;

    /** Together more than the buffers of a connection hold. */
    private static final int WORDS = 3000;

    /** So many that the import is still at it when the first can be found. */
    private static final int MANY_ARTICLES = 1500;

    private static final int FEW_WORDS = 80;

    private static final int SMALL_BUFFER = 4096;
    private static final int CLIENTS = 150;
    private static final int REQUESTS_OF_EACH = 6;

    private static final List<String> WORDS_OF_ARTICLES = List.of(
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
            "abonné",
            "portail");

    private static final List<String> COSTLY = List.of(
            "/api/v1/articles?q=a*+OU+m*+OU+%22du+march%C3%A9%22&facets=company,section,author,source,kind,year"
                    + "&timeline=day&explain=true&size=100",
            "/api/v1/articles.ndjson?q=internet",
            "/api/v1/timeline?q=m*&q=a*&q=r*&q=e*&timeline=day",
            "/recherche?q=r%C3%A9seau+PRES/5+march%C3%A9&explain=true&size=100",
            "/api/v1/coverage");

    private final TestDataDirectory data = TestDataDirectory.kept("test-operation");
    private final HttpClient http = HttpClient.newHttpClient();
    private Path inputs;
    private RotativeProcess server;
    private URI address;

    @BeforeAll
    void serve(@TempDir Path folder) throws IOException {
        inputs = folder;
        data.deleteAllButServer();
        server = RotativeProcess.start(
                data.path(),
                RotativeProcess.java(
                        List.of("-Xmx192m", "-XX:+ExitOnOutOfMemoryError"),
                        "serve",
                        "--port",
                        "0",
                        "--max-searches",
                        "4",
                        "--query-time",
                        "2"));
        address = server.address();
        run(0, "import", articles("held", ARTICLES, WORDS).toString());
    }

    @AfterAll
    void stop() {
        server.close();
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            assertThat(processes
                            .flatMap(process -> process.info().commandLine().stream())
                            .filter(command -> command.contains(data.path().toString())))
                    .as("processes that outlive the command")
                    .isEmpty();
        }
        data.close();
    }

    @Test
    void a_flood_of_costly_requests_is_partly_turned_away_and_over_when_it_is_over() throws Exception {
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Integer>>> floods = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> flood(client)))
                    .toList();
            for (Future<List<Integer>> flood : floods) {
                flood.get().forEach(status -> statuses.merge(status, 1, Integer::sum));
            }
        } finally {
            clients.shutdown();
        }

        assertThat(statuses.keySet()).containsExactly(200, 503);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(status("/api/v1/articles?q=internet")).isEqualTo(200));
        assertThat(text("/metrics"))
                .contains("rotative_http_searches{state=\"running\"} 0.0")
                .contains("rotative_http_searches{state=\"waiting\"} 0.0");
        assertThat(server.hasEnded()).isFalse();
        assertThat(server.output()).doesNotContain("OutOfMemory", "failed\n");
    }

    private List<Integer> flood(int client) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < REQUESTS_OF_EACH; i++) {
            statuses.add(status(COSTLY.get((client + i) % COSTLY.size())));
        }
        return statuses;
    }

    @Test
    void the_figures_tell_of_answers_elasticsearch_and_the_index_in_service() throws Exception {
        String article =
                "/api/v1/articles/" + new Api(address.toString()).allIds().get(0);
        assertThat(status(article)).isEqualTo(200);
        String ready = text("/health/ready");

        String generation = ready.replaceAll(".*\"generation\":\"([^\"]*)\".*", "$1");
        assertThat(generation).startsWith("articles-");
        assertThat(text("/metrics"))
                .containsPattern("duration_seconds_count\\{route=\"/api/v1/articles/\\{id\\}\",status=\"200\"\\} [1-9]")
                .containsPattern(
                        "elasticsearch_request_duration_seconds_count\\{operation=\"search\",outcome=\"ok\"\\}")
                .contains("rotative_ready{reason=\"none\"} 1.0")
                .containsPattern("rotative_index_schema_version\\{generation=\"" + generation + "\"\\} [1-9]")
                .containsPattern("rotative_index_articles\\{generation=\"" + generation + "\"\\} [1-9]");
    }

    @Test
    void an_import_asked_to_stop_indexes_what_it_has_kept_and_can_be_repeated() throws IOException {
        Path file = articles("interrupted", MANY_ARTICLES, FEW_WORDS);
        long before = count();
        try (RotativeProcess importing = RotativeProcess.start(data.path(), "import", file.toString())) {
            await().atMost(Duration.ofMinutes(2)).until(() -> count() > before);
            importing.interrupt();
            assertThat(importing.exitCode()).isNotZero();
            assertThat(importing.output()).contains("what was done is kept").doesNotContain("Exception");
        }

        assertThat(run(0, "status")).doesNotContain("not indexed");
        run(0, "import", file.toString());
        assertThat(count()).isEqualTo(before + MANY_ARTICLES);
    }

    @Test
    void a_crawl_asked_to_stop_indexes_what_it_has_kept() throws IOException {
        try (DemoServer paper = DemoServer.start(0);
                RotativeProcess crawl = RotativeProcess.start(
                        data.path(), "crawl", "--delay", "0", paper.address().toString())) {
            await().atMost(Duration.ofMinutes(2)).until(() -> paper.requests().size() > 40);
            crawl.interrupt();
            assertThat(crawl.exitCode()).isNotZero();
            assertThat(crawl.output()).contains("what was done is kept").doesNotContain("Exception");
        }
        assertThat(run(0, "status")).doesNotContain("not indexed");
    }

    @Test
    void a_server_asked_to_stop_finishes_what_it_has_begun() throws Exception {
        long total = count();
        try (RotativeProcess second = RotativeProcess.serve(data.path());
                Socket reader = new Socket()) {
            URI address = second.address();
            reader.setReceiveBufferSize(SMALL_BUFFER);
            reader.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            reader.getOutputStream()
                    .write("GET /api/v1/articles.ndjson HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).contains(" 200 ");
            second.interrupt();
            await().until(() -> !answers(address));
            assertThat(answer.lines().filter(line -> line.startsWith("{") && line.endsWith("}")))
                    .hasSize((int) total);
        }
    }

    private boolean answers(URI server) throws InterruptedException {
        try {
            return http.send(request(server.resolve("/health/live")), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Articles of other words than those of another name. */
    private Path articles(String name, int many, int length) throws IOException {
        Random random = new Random(name.hashCode());
        return Files.write(
                inputs.resolve(name + ".ndjson"),
                IntStream.range(0, many)
                        .mapToObj(number ->
                                "{\"id\": \"%s-%d\", \"title\": \"%s %d\", \"body\": \"%s\", \"published\": \"%d-0%d\"}"
                                        .formatted(
                                                name,
                                                number,
                                                name,
                                                number,
                                                words(random, length),
                                                1999 + number % 5,
                                                1 + number % 9))
                        .toList());
    }

    private static String words(Random random, int length) {
        return random.ints(length, 0, WORDS_OF_ARTICLES.size())
                .mapToObj(WORDS_OF_ARTICLES::get)
                .collect(joining(" "));
    }

    private String run(int exitCode, String... arguments) {
        try (RotativeProcess command = RotativeProcess.start(data.path(), arguments)) {
            assertThat(command.exitCode()).as(() -> command.output()).isEqualTo(exitCode);
            return command.output();
        }
    }

    private long count() {
        return new Api(address.toString())
                .get("/api/v1/articles?size=1")
                .path("total")
                .asLong();
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(request(address.resolve(path)), BodyHandlers.ofByteArray())
                .statusCode();
    }

    private String text(String path) throws IOException, InterruptedException {
        return http.send(request(address.resolve(path)), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).build();
    }
}
