package fr.rotative.search.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rotative.article.ListedArticle;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.ArchiveIndex;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a server on the loopback interface that answers as the nodes do that are left of a cluster. */
class LostNodeTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Time KEPT = Time.of(t -> t.time("10m"));
    private static final RequestItem EVERYTHING =
            RequestItem.of(r -> r.header(h -> h).body(b -> b.query(q -> q.matchAll(all -> all))));
    private static final String WHOLE = answer(2, 2, "");
    private static final String DISCONNECTED = failure("node_disconnected_exception");

    private final Deque<Scripted> script = new ArrayDeque<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ElasticsearchConnection connection;

    /** @param status 0 to break the connection instead of answering */
    private record Scripted(int status, String body) {}

    LostNodeTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        connection =
                new ElasticsearchConnection(new Endpoint(List.of(address), new Credentials.None(), Optional.empty()));
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    @Test
    void a_question_is_asked_again_until_a_node_answers_for_the_whole_index() {
        script.add(new Scripted(0, ""));
        script.add(new Scripted(503, refusal(503, "search_phase_execution_exception")));
        script.add(new Scripted(500, refusal(500, "node_disconnected_exception")));
        script.add(new Scripted(200, answer(2, 1, DISCONNECTED)));
        script.add(new Scripted(200, answer(2, 1, "")));
        script.add(new Scripted(200, WHOLE));

        assertThat(ask(LONG).shards().successful().intValue()).isEqualTo(2);
        assertThat(script).isEmpty();
    }

    @Test
    void several_questions_at_once_are_asked_again_until_each_is_answered_for_the_whole_index() {
        script.add(new Scripted(200, several(WHOLE, refusal(503, "no_shard_available_action_exception"))));
        script.add(new Scripted(200, several(answer(2, 1, DISCONNECTED), WHOLE)));
        script.add(new Scripted(200, several(WHOLE, WHOLE)));

        assertThat(archive(LONG).answers(List.of(EVERYTHING, EVERYTHING), Void.class))
                .hasSize(2);
        assertThat(script).isEmpty();
    }

    @Test
    void where_one_of_several_questions_is_refused_the_archive_is_unavailable() {
        script.add(new Scripted(200, several(WHOLE, refusal(404, "index_not_found_exception"))));

        assertThatThrownBy(() -> archive(LONG).answers(List.of(EVERYTHING, EVERYTHING), Void.class))
                .isInstanceOf(UnavailableException.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void what_will_not_pass_is_not_asked_again() {
        script.add(new Scripted(404, refusal(404, "index_not_found_exception")));
        script.add(new Scripted(500, refusal(500, "null_pointer_exception")));

        assertThatThrownBy(() -> ask(LONG)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> ask(LONG)).isInstanceOf(UnavailableException.class);
        assertThat(requests).hasSize(2);
    }

    @Test
    void when_time_is_up_the_archive_is_unavailable() {
        for (int i = 0; i < 100; i++) {
            script.add(new Scripted(503, refusal(503, "no_shard_available_action_exception")));
            script.add(new Scripted(200, answer(2, 1, DISCONNECTED)));
        }

        assertThatThrownBy(() -> ask(Duration.ofMillis(300))).isInstanceOf(UnavailableException.class);
        assertThat(requests).hasSizeGreaterThan(1);
        requests.clear();
        assertThatThrownBy(() -> ask(Duration.ZERO)).isInstanceOf(UnavailableException.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void what_is_asked_in_turn_for_one_answer_shares_its_time() {
        script.add(new Scripted(503, refusal(503, "no_shard_available_action_exception")));
        Archive archive = archive(LONG);

        assertThatThrownBy(() -> archive.answer(
                        client -> client.search(s -> s.index(ArchiveIndex.ALIAS), ListedArticle.class),
                        Deadline.in(Duration.ZERO)))
                .isInstanceOf(UnavailableException.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void a_list_goes_on_in_the_present_where_its_moment_is_lost() {
        script.add(new Scripted(200, several(refusal(404, "search_phase_execution_exception"))));
        script.add(new Scripted(200, opened("second")));
        script.add(new Scripted(200, several(answer(2, 1, failure("search_context_missing_exception")))));
        script.add(new Scripted(200, opened("third")));
        script.add(new Scripted(503, refusal(503, "search_phase_execution_exception")));
        script.add(new Scripted(200, opened("fourth")));
        script.add(new Scripted(200, several(refusal(500, "node_disconnected_exception"))));
        script.add(new Scripted(200, opened("fifth")));
        script.add(new Scripted(200, several(WHOLE)));
        Moment moment = new Moment(archive(LONG), KEPT, "first");

        moment.answer(LostNodeTest::ask);

        assertThat(moment.id()).isEqualTo("fifth");
        assertThat(requests.stream().filter(request -> request.contains("\"pit\"")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("first"),
                        second -> assertThat(second).contains("second"),
                        third -> assertThat(third).contains("third"),
                        fourth -> assertThat(fourth).contains("fourth"),
                        fifth -> assertThat(fifth).contains("fifth"));
    }

    @Test
    void a_broken_connection_is_no_reason_to_leave_a_moment() {
        script.add(new Scripted(200, opened("first")));
        script.add(new Scripted(0, ""));
        script.add(new Scripted(200, several(WHOLE)));
        Moment moment = new Moment(archive(LONG), KEPT, null);

        moment.answer(LostNodeTest::ask);

        assertThat(moment.id()).isEqualTo("first");
    }

    private SearchResponse<ListedArticle> ask(Duration limit) {
        return archive(limit).answer(client -> client.search(s -> s.index(ArchiveIndex.ALIAS), ListedArticle.class));
    }

    private Archive archive(Duration limit) {
        return new Archive(connection.client(), limit);
    }

    private static List<MultiSearchItem<Void>> ask(ElasticsearchClient client, String moment) throws IOException {
        return Archive.all(client.msearch(
                m -> m.searches(r ->
                        r.header(h -> h).body(b -> b.pit(p -> p.id(moment).keepAlive(KEPT)))),
                Void.class));
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Scripted next = script.remove();
        if (next.status > 0) {
            byte[] body = next.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.sendResponseHeaders(next.status, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String answer(int shards, int successful, String failure) {
        return """
                {"took": 1, "timed_out": false, "hits": {"hits": []},
                 "_shards": {"total": %d, "successful": %d, "failed": %d, "failures": [%s]}}
                """.formatted(shards, successful, failure.isEmpty() ? 0 : 1, failure);
    }

    private static String several(String... answers) {
        return "{\"took\": 1, \"responses\": [" + String.join(",", answers) + "]}";
    }

    private static String failure(String type) {
        return "{\"shard\": 1, \"index\": \"articles\", \"reason\": {\"type\": \"%s\", \"reason\": \"gone\"}}"
                .formatted(type);
    }

    private static String refusal(int status, String type) {
        return "{\"status\": %d, \"error\": {\"type\": \"%s\", \"reason\": \"gone\"}}".formatted(status, type);
    }

    private static String opened(String id) {
        return "{\"id\": \"%s\", \"_shards\": {\"total\": 2, \"successful\": 2, \"failed\": 0}}".formatted(id);
    }
}
