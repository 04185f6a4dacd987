package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** With a server that gives up before it answers, or in the middle. */
class BreakdownsTest {
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new MessageSerializer()))
            .build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Javalin server = Javalin.create(this::configure);

    @BeforeEach
    void start() {
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void are_answered_with_a_problem_and_the_next_request_as_ever() throws Exception {
        HttpResponse<String> answer = get("/before");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(ProblemResponses.PROBLEM_JSON);
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(500);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("too deep", "StackOverflowError");
        assertThat(get("/fine").body()).isEqualTo("fine");
    }

    @Test
    void do_not_make_half_an_answer_pass_for_a_whole_one() throws Exception {
        assertThatThrownBy(() -> get("/midway")).isInstanceOf(IOException.class);
        assertThat(get("/fine").body()).isEqualTo("fine");
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.router.javaLangErrorHandler(new Breakdowns(json)::answer);
        config.routes.get("/fine", context -> context.result("fine"));
        config.routes.get("/before", context -> giveUp());
        config.routes.get("/midway", BreakdownsTest::answerHalf);
    }

    private static void answerHalf(Context context) throws IOException {
        context.res().getOutputStream().write("half".getBytes(StandardCharsets.UTF_8));
        context.res().flushBuffer();
        giveUp();
    }

    private static void giveUp() {
        throw new StackOverflowError("too deep");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
