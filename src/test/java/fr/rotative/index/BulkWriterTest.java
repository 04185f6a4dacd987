package fr.rotative.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.BulkWriter.Document;
import fr.rotative.index.BulkWriter.Failure;
import fr.rotative.index.BulkWriter.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server on the loopback interface that answers as a busy Elasticsearch does. */
class BulkWriterTest {
    private static final Limits IMPATIENT = new Limits(2, 1_000, 3, Duration.ofMillis(1));
    private static final String STORED = "{\"index\": {\"_index\": \"a\", \"_id\": \"%s\", \"status\": 201, "
            + "\"_seq_no\": 7, \"_primary_term\": 1}}";
    private static final String REFUSED = "{\"index\": {\"_index\": \"a\", \"_id\": \"%s\", \"status\": %d, "
            + "\"error\": {\"type\": \"any\", \"reason\": \"no\"}}}";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final HttpServer server;
    private final ElasticsearchConnection connection;
    private final BulkWriter writer;

    BulkWriterTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection =
                new ElasticsearchConnection(new Endpoint(List.of(address), new Credentials.None(), Optional.empty()));
        writer = new BulkWriter(connection.client(), IMPATIENT);
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    @Test
    void what_a_busy_server_did_not_take_is_sent_again_and_nothing_else() {
        answers.add(items(STORED.formatted("a"), REFUSED.formatted("b", 429)));
        answers.add(items(STORED.formatted("b")));

        assertThat(writer.write("articles", documents("a", "b"))).isEmpty();
        assertThat(requests.get(1)).contains("\"b\"").doesNotContain("\"a\"");
    }

    @Test
    void a_server_that_stays_busy_is_given_up_and_a_refusal_is_not_repeated() {
        answers.add(items(REFUSED.formatted("a", 400), REFUSED.formatted("b", 503)));
        answers.add(items(REFUSED.formatted("b", 503)));
        answers.add(items(REFUSED.formatted("b", 503)));

        assertThat(writer.write("articles", documents("a", "b")))
                .extracting(Failure::id, Failure::status)
                .containsExactly(tuple("a", 400), tuple("b", 503));
        assertThat(requests).hasSize(3);
    }

    @Test
    void chunks_are_bounded_by_count_and_by_bytes() {
        answers.add(items(STORED.formatted("a"), STORED.formatted("b")));
        answers.add(items(STORED.formatted("c")));
        answers.add(items(STORED.formatted("large")));

        List<Document> documents = new ArrayList<>(documents("a", "b", "c"));
        documents.add(document("large", "x".repeat(2_000)));

        assertThat(writer.write("articles", documents)).isEmpty();
        assertThat(requests).hasSize(3);
    }

    @Test
    void a_server_that_does_not_answer_is_said_so() {
        server.stop(0);

        assertThatThrownBy(() -> writer.write("articles", documents("a")))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith("Could not write to articles");
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = answers.remove().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String items(String... items) {
        return "{\"took\": 1, \"errors\": true, \"items\": [" + String.join(",", items) + "]}";
    }

    private static List<Document> documents(String... ids) {
        return Arrays.stream(ids).map(id -> document(id, id)).toList();
    }

    private static Document document(String id, String text) {
        byte[] json = ("{\"text\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        return new Document(id, BinaryData.of(json, ContentType.APPLICATION_JSON));
    }
}
