package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.metrics.Metrics;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.query.QueryLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server while no Elasticsearch answers, and in its dealings with clients that ask for the wrong thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    /** The discard port, on which nothing listens. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private static final Readiness READY = new Readiness.Ready("articles-20261123t101500", 7, false, 165);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ElasticsearchConnection elasticsearch =
            new ElasticsearchConnection(new Endpoint(List.of(NOWHERE), new Credentials.None(), Optional.empty()));
    private final Server server = server(0);

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void close() {
        server.close();
        elasticsearch.close();
    }

    @Test
    void tells_programs_that_elasticsearch_is_away_and_when_to_retry() throws Exception {
        HttpResponse<String> response = get("/api/v1/articles?q=licenciement");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(contentType(response)).startsWith("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body()).contains("Le moteur de recherche ne répond pas.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/recherche?q=licenciement",
                "/societes",
                "/couverture",
                "/articles/00112233445566778899",
                "/dossier?article=00112233445566778899"
            })
    void tells_readers_on_a_page_that_elasticsearch_is_away(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(contentType(response)).startsWith("text/html");
        assertThat(response.body()).contains("Archive momentanément indisponible", "rien n’est perdu");
    }

    @Test
    void offers_to_try_the_same_page_again() throws Exception {
        assertThat(get("/recherche?q=a&from=2001").body())
                .contains("<a href=\"/recherche?q=a&amp;from=2001\">Réessayer</a>", "waiting.js");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aide", "/api", "/dossier"})
    void shows_what_needs_no_elasticsearch(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void lives_without_elasticsearch_but_is_not_ready() throws Exception {
        assertThat(get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        HttpResponse<String> ready = get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("Elasticsearch ne répond pas.");
        assertThat(ready.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void answers_what_does_not_exist_to_each_in_their_way() throws Exception {
        assertThat(contentType(get("/api/v1/nothing"))).startsWith("application/problem+json");
        assertThat(get("/rien").body()).contains("<h1>Introuvable</h1>");
        assertThat(get("/rien").statusCode()).isEqualTo(404);
    }

    @Test
    void refuses_a_bad_parameter_on_a_page_as_in_the_api() throws Exception {
        HttpResponse<String> page = get("/recherche?from=hier");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("«\u00a0hier\u00a0»", "Écrivez une année (2001)");
    }

    @Test
    void only_reads() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/api/v1/articles"))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> response = http.send(post, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(contentType(response)).startsWith("application/problem+json");
    }

    @Test
    void answers_a_broken_request_with_a_problem_too() throws Exception {
        assertThat(answerToRaw("GET /api/v1/articles/%zz HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
        assertThat(answerToRaw("GET /?q=" + "a".repeat(RequestHead.MOST_BYTES) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("Adresse trop longue", "80\u202f192 octets");
        assertThat(answerToRaw("GET /api/v1/companies/" + "a".repeat(9000) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("8\u202f192");
        assertThat(answerToRaw("GET /api/v1/articles?company=" + "a".repeat(18_001) + " HTTP/1.1"))
                .startsWith("HTTP/1.1 414")
                .contains("18\u202f000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recherche?q=",
                "/api/v1/articles?q=",
                "/api/v1/articles.csv?q=",
                "/chronologie?q=a&q=b&q=c&q=",
                "/api/v1/timeline?q="
            })
    void takes_any_query_that_the_language_takes_as_an_address(String path) throws Exception {
        String longest = URLEncoder.encode("漢".repeat(QueryLimits.LENGTH), StandardCharsets.UTF_8);

        assertThat(get(path + longest).statusCode())
                .as("nothing but the engine is missing")
                .isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rien", "/api/v1/articles", "/health/live", "/openapi.yaml", "/static/base.css"})
    void tells_browsers_to_run_nothing_foreign(String path) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self';"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void lets_browsers_keep_a_file_of_the_pages_for_ever_by_its_version() throws Exception {
        String page = get("/rien").body();
        String versioned =
                page.substring(page.indexOf("/static/base.css"), page.indexOf("\">", page.indexOf("/static/base.css")));

        assertThat(cacheControl(get(versioned))).contains("immutable");
        assertThat(cacheControl(get("/static/base.css"))).isEqualTo("no-cache");
        assertThat(cacheControl(get("/static/base.css?v=old"))).isEqualTo("no-cache");
        assertThat(get("/static/secret").statusCode()).isEqualTo(404);
    }

    @Test
    void says_which_port_is_taken_and_what_to_do() {
        try (Server second = server(server.port())) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(PortInUseException.class)
                    .hasMessage(
                            "Port %d is in use by another program: stop that program, or choose another port",
                            server.port());
        }
    }

    @Test
    void stops_listening_when_closed() throws Exception {
        Server brief = server(0);
        brief.start();
        int port = brief.port();
        brief.close();

        assertThat(refusesConnections(port)).isTrue();
    }

    @Test
    void lets_a_request_finish_before_it_stops() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        Server busy = server(0, () -> {
            asked.countDown();
            return isReleased(answered) ? READY : new Readiness.NotReady(Readiness.Why.NO_ANSWER);
        });
        busy.start();
        URI address = URI.create("http://127.0.0.1:" + busy.port() + "/health/ready");
        CompletableFuture<HttpResponse<String>> response =
                http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        asked.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(busy::close);
        await().until(() -> refusesConnections(address.getPort()));
        answered.countDown();

        assertThat(response.get().body())
                .isEqualTo("{\"status\":\"ready\",\"generation\":\"articles-20261123t101500\","
                        + "\"schemaVersion\":7,\"outdated\":false}");
        closing.get();
    }

    private static boolean isReleased(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static boolean refusesConnections(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isClosed();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private Server server(int port) {
        return server(port, () -> new Readiness.NotReady(Readiness.Why.NO_ANSWER));
    }

    private Server server(int port, Supplier<Readiness> readiness) {
        Archive archive = LoneServer.archive(elasticsearch.client(), readiness);
        return new Server(Server.Settings.USUAL.withPort(port), archive, new Metrics(), Clock.systemUTC());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** For requests that an HTTP client would not send. */
    private String answerToRaw(String requestLine) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static String cacheControl(HttpResponse<String> response) {
        return response.headers().firstValue("Cache-Control").orElse("");
    }
}
