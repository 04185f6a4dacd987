package fr.rotative.cli.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a server on the loopback interface. */
class StraightTest {
    private final HttpServer server;
    private final Straight asking;

    StraightTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        asking = new Straight(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Optional.empty());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_answer_takes_time_whatever_its_texts_speak_of() throws IOException, InterruptedException {
        answer(200, "{\"responses\": [{\"title\": \"L'erreur \\\"error\\\":{}\"}]}");

        assertThat(asking.get("/")).isGreaterThan(Duration.ZERO);
    }

    @Test
    void a_refusal_is_no_answer() {
        answer(404, "{}");

        assertThatThrownBy(() -> asking.get("/"))
                .isInstanceOf(IOException.class)
                .hasMessage("GET /: 404");
    }

    @Test
    void nor_is_one_of_several_answers_that_failed() {
        answer(200, "{\"responses\":[{\"took\":1},{\"error\":{\"type\":\"no_such_moment\"},\"status\":404}]}");

        assertThatThrownBy(() -> asking.get("/")).isInstanceOf(IOException.class);
    }

    private void answer(int status, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }
}
