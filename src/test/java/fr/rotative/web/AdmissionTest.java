package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rotative.search.archive.Readiness;
import fr.rotative.web.admission.MetricsReaders;
import fr.rotative.web.admission.Proxies;
import fr.rotative.web.admission.Quota;
import fr.rotative.web.admission.ReadKeys;
import fr.rotative.web.admission.Rules;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in by the server, how often, and how many at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionTest {
    private static final String KEY = "cle-de-la-redaction";
    private static final Rules KEYED = Rules.USUAL.withKeys(
            ReadKeys.parse(List.of(ReadKeys.line("redaction", KEY), ReadKeys.line("slow", "lente") + " 2/min")));

    private final LoneServer keyed = new LoneServer(KEYED);

    @AfterAll
    void close() {
        keyed.close();
    }

    @Test
    void whoever_asks_too_often_is_told_so_and_when_to_come_again() {
        try (LoneServer server = new LoneServer(Rules.USUAL.withQuota(Quota.perMinute(3)))) {
            HttpResponse<String> first = server.get("/openapi.yaml");
            server.get("/aide");
            server.get("/rien");
            HttpResponse<String> fourth = server.get("/api/v1/articles");

            assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"default\";q=3;w=60");
            assertThat(header(first, "RateLimit")).isEqualTo("\"default\";r=2;t=20");
            assertThat(fourth.statusCode()).isEqualTo(429);
            assertThat(header(fourth, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(fourth, "RateLimit")).startsWith("\"default\";r=0;t=");
            assertThat(Integer.parseInt(header(fourth, "Retry-After"))).isBetween(1, 20);
            assertThat(server.get("/aide").body()).contains("<h1>Trop de requêtes</h1>");
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/static/base.css").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void readers_behind_a_named_proxy_are_counted_one_by_one_and_nobody_else_is_believed() {
        Rules rules = Rules.USUAL.withQuota(Quota.perMinute(1));
        try (LoneServer open = new LoneServer(rules.withProxies(Proxies.named(List.of("127.0.0.0/8"))));
                LoneServer unnamed = new LoneServer(rules)) {
            assertThat(statuses(open, "203.0.113.1", "203.0.113.2", "203.0.113.1", "2001:db8::1", "2001:db8::2"))
                    .containsExactly(200, 200, 429, 200, 429);
            assertThat(statuses(unnamed, "203.0.113.1", "203.0.113.2")).containsExactly(200, 429);
        }
    }

    @Test
    void addresses_begin_with_https_where_a_named_proxy_is_asked_by_it_and_nobody_else_is_believed() {
        try (LoneServer open = new LoneServer(Rules.USUAL.withProxies(Proxies.named(List.of("127.0.0.0/8"))));
                LoneServer unnamed = new LoneServer(Rules.USUAL)) {
            assertThat(open.get("/aide", "X-Forwarded-Proto", "https").body())
                    .contains("href=\"https://127.0.0.1:" + open.port() + "/aide")
                    .doesNotContain("http://127.0.0.1");
            assertThat(open.get("/aide").body()).contains("href=\"http://127.0.0.1:" + open.port() + "/aide");
            assertThat(unnamed.get("/aide", "X-Forwarded-Proto", "https").body())
                    .doesNotContain("https://127.0.0.1");
        }
    }

    private static List<Integer> statuses(LoneServer server, String... forwarded) {
        List<Integer> statuses = new ArrayList<>();
        for (String client : forwarded) {
            statuses.add(server.get("/openapi.yaml", "X-Forwarded-For", client).statusCode());
        }
        return statuses;
    }

    @Test
    void an_archive_with_keys_is_read_with_one_of_them() {
        String basic = Base64.getEncoder().encodeToString(("moi:" + KEY).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> without = keyed.get("/api/v1/articles");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(header(without, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(without, "WWW-Authenticate")).startsWith("Bearer ");
        assertThat(keyed.get("/aide").body()).contains("<h1>Clé nécessaire</h1>");

        assertThat(keyed.get("/aide", "Authorization", "Bearer " + KEY).statusCode())
                .isEqualTo(200);
        assertThat(keyed.get("/aide", "X-API-Key", KEY).statusCode()).isEqualTo(200);
        assertThat(keyed.get("/aide", "Authorization", "Basic " + basic).statusCode())
                .isEqualTo(200);
        assertThat(header(keyed.get("/aide", "X-API-Key", KEY), "Cache-Control"))
                .isEqualTo("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer ", "Bearer cle", "Bearer", "Basic !", "Basic bm9jb2xvbg==", "Digest cle-de-la-redaction"
            })
    void nothing_else_opens_it(String authorization) {
        HttpResponse<String> refused = keyed.get("/recherche?q=a", "Authorization", authorization);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/static/base.css", "/openapi.yaml", "/metrics"})
    void what_tells_nothing_of_the_archive_needs_no_key(String path) {
        assertThat(keyed.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_may_have_a_quota_of_its_own_wherever_it_is_used() {
        HttpResponse<String> first = keyed.get("/aide", "X-API-Key", "lente");
        keyed.get("/aide", "X-API-Key", "lente");

        assertThat(header(first, "RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
        assertThat(keyed.get("/aide", "X-API-Key", "lente").statusCode()).isEqualTo(429);
        assertThat(keyed.get("/aide", "X-API-Key", KEY).statusCode()).isEqualTo(200);
    }

    @Test
    void figures_are_shown_to_programs_of_this_machine_alone_unless_told_otherwise() {
        try (LoneServer usual = new LoneServer(Rules.USUAL);
                LoneServer closed = new LoneServer(Rules.USUAL.withMetrics(MetricsReaders.NOBODY));
                LoneServer open = new LoneServer(KEYED.withMetrics(MetricsReaders.ALL))) {
            usual.get("/api/v1/nothing");
            HttpResponse<String> figures = usual.get("/metrics");
            assertThat(header(figures, "Content-Type")).startsWith("text/plain; version=0.0.4");
            assertThat(figures.body())
                    .contains("rotative_http_request_duration_seconds_count{route=\"none\",status=\"404\"} 1");
            assertThat(usual.get("/metrics", "X-Forwarded-For", "127.0.0.1").statusCode())
                    .isEqualTo(404);
            assertThat(usual.get("/metrics", "Forwarded", "for=127.0.0.1").statusCode())
                    .isEqualTo(404);
            assertThat(closed.get("/metrics").statusCode()).isEqualTo(404);
            assertThat(open.get("/metrics").statusCode()).isEqualTo(401);
            assertThat(open.get("/metrics", "X-API-Key", KEY, "X-Forwarded-For", "203.0.113.1")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_request_that_brings_a_body_is_refused() {
        try (LoneServer server = new LoneServer(Rules.USUAL)) {
            HttpRequest withBody = HttpRequest.newBuilder(server.address("/api/v1/articles"))
                    .method("GET", BodyPublishers.ofString("x"))
                    .build();
            HttpResponse<String> refused = server.send(withBody);

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void one_client_cannot_take_all_threads_however_slowly_it_is_answered() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        Rules rules = Rules.USUAL.withQuota(new Quota(1000, 2)).withProxies(Proxies.named(List.of("127.0.0.1")));
        try (LoneServer server = new LoneServer(rules, () -> waiting(answered))) {
            List<CompletableFuture<HttpResponse<String>>> slow =
                    List.of(ask(server, "203.0.113.1"), ask(server, "203.0.113.1"));
            await().until(() -> status(server, "/openapi.yaml", "203.0.113.1") == 429);
            assertThat(status(server, "/openapi.yaml", "203.0.113.2")).isEqualTo(200);
            HttpResponse<String> refused = server.get("/openapi.yaml", "X-Forwarded-For", "203.0.113.1");
            assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(refused, "Retry-After")).isEqualTo("1");
            answered.countDown();
            for (CompletableFuture<HttpResponse<String>> one : slow) {
                assertThat(one.get().statusCode()).isEqualTo(503);
            }
            await().until(() -> status(server, "/openapi.yaml", "203.0.113.1") == 200);
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(LoneServer server, String client) {
        HttpRequest request = HttpRequest.newBuilder(server.address("/health/ready"))
                .header("X-Forwarded-For", client)
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    private static int status(LoneServer server, String path, String client) {
        return server.get(path, "X-Forwarded-For", client).statusCode();
    }

    private static Readiness waiting(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Readiness.NotReady(Readiness.Why.NO_ANSWER);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
