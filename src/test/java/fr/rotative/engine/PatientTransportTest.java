package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a server that answers by a list of status codes, the last of them from then on. */
@SuppressWarnings("NullAway.Init")
class PatientTransportTest {
    private static final long COUNT = 7;
    private static final PatientTransport.Patience PATIENCE =
            new PatientTransport.Patience(Duration.ofMillis(1), Duration.ofMillis(2), 2);

    private final List<Integer> answers = new ArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private String product = "Elasticsearch";
    private HttpServer server;
    private ElasticsearchConnection connection;
    private ElasticsearchClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection =
                new ElasticsearchConnection(new Endpoint(List.of(address), new Credentials.None(), Optional.empty()));
        client = new ElasticsearchClient(new PatientTransport(
                connection.client()._transport(), new Absence(told::add, Clock.systemUTC()), PATIENCE));
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    @Test
    void a_server_that_is_not_ready_is_asked_again_for_as_long_as_it_takes() throws IOException {
        answers.addAll(List.of(503, 429, 502, 504, 503, 200));

        assertThat(count()).isEqualTo(COUNT);
        assertThat(told).hasSize(2);
    }

    @Test
    void a_fault_that_passes_is_waited_for() throws IOException {
        answers.addAll(List.of(500, 500, 503, 500, 500, 200));

        assertThat(count()).isEqualTo(COUNT);
        assertThat(told).hasSize(2);
    }

    @Test
    void a_fault_that_lasts_is_told_as_an_error() {
        answers.add(500);

        assertThatThrownBy(this::count).isInstanceOf(IOException.class).hasMessageContaining("as told");
        assertThat(asked).hasValue(1 + PATIENCE.faults());
        assertThat(told).singleElement().asString().startsWith("Elasticsearch does not answer (");
    }

    @Test
    void what_is_no_answer_of_elasticsearch_is_told_as_an_error_when_it_lasts() {
        product = "Something else";
        answers.add(200);

        assertThatThrownBy(this::count).isInstanceOf(IOException.class).hasMessageContaining("X-Elastic-Product");
        assertThat(asked).hasValue(1 + PATIENCE.faults());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 413})
    void what_is_refused_is_not_asked_for_again(int status) {
        answers.addAll(List.of(status, 200));

        assertThatThrownBy(this::count).hasMessageContaining("as told");
        assertThat(asked).hasValue(1);
        assertThat(told).isEmpty();
    }

    @Test
    void a_fault_of_a_server_that_answers_again_does_not_count_against_the_next_request() throws IOException {
        answers.addAll(List.of(500, 500, 200, 500, 500, 200));

        assertThat(count()).isEqualTo(COUNT);
        assertThat(count()).isEqualTo(COUNT);
    }

    private long count() throws IOException {
        return client.count().count();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        int status = answers.size() > 1 ? answers.remove(0) : answers.get(0);
        byte[] body = (status == 200
                        ? "{\"count\": " + COUNT + ", \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}"
                        : "{\"error\": {\"type\": \"broken\", \"reason\": \"as told\"}, \"status\": " + status + "}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("X-Elastic-Product", product);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
