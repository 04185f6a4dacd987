package fr.rotative.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoServerTest {
    private static final String ARTICLE = "/0102/010223ebayibazar.shtml";
    private static final String CANONICAL = "<http://www.larotative.example" + ARTICLE + ">; rel=\"canonical\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private DemoServer server;

    @BeforeEach
    void start() throws IOException {
        server = DemoServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_article_and_its_print_view_name_the_same_canonical_address() throws Exception {
        assertThat(get(ARTICLE).headers().firstValue("Link")).contains(CANONICAL);
        assertThat(get("/printer/010223ebayibazar.shtml").headers().firstValue("Link"))
                .contains(CANONICAL);
    }

    @Test
    void a_page_comes_with_its_bytes_its_type_and_its_date() throws Exception {
        HttpResponse<byte[]> response = get(ARTICLE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isNotEmpty();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(response.headers().firstValue("Last-Modified")).contains("Fri, 23 Feb 2001 17:30:00 GMT");
    }

    @Test
    void a_client_that_has_the_page_by_its_etag_is_not_sent_it_again() throws Exception {
        String etag = get(ARTICLE).headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = send(request(ARTICLE).header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request(ARTICLE).header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_client_that_has_the_page_by_its_date_is_not_sent_it_again() throws Exception {
        String date = get(ARTICLE).headers().firstValue("Last-Modified").orElseThrow();

        assertThat(send(request(ARTICLE).header("If-Modified-Since", date)).statusCode())
                .isEqualTo(304);
        assertThat(send(request(ARTICLE).header("If-Modified-Since", "Thu, 22 Feb 2001 17:30:00 GMT"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request(ARTICLE).header("If-Modified-Since", "hier")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_page_that_has_moved_says_where() throws Exception {
        HttpResponse<byte[]> response = get("/0105/010515loftstory.shtml");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location"))
                .contains(
                        server.address().resolve("/articles/1010515-loft-story").toString());
    }

    @Test
    void an_unknown_page_is_missing_and_only_reading_is_allowed() throws Exception {
        assertThat(get("/plan.shtml").statusCode()).isEqualTo(404);
        assertThat(send(request("/").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    @Test
    void head_gives_the_headers_alone() throws Exception {
        int length = get(ARTICLE).body().length;

        HttpResponse<byte[]> head = send(request(ARTICLE).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
    }

    @Test
    void concurrent_requests_are_all_answered_and_counted() {
        var answers = IntStream.range(0, 40)
                .mapToObj(i -> client.sendAsync(request(ARTICLE).build(), BodyHandlers.ofByteArray()))
                .toList();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        assertThat(server.requests()).containsEntry(ARTICLE, 40);
    }

    @Test
    void a_taken_port_is_refused_and_a_closed_server_answers_no_more() {
        assertThatThrownBy(() -> DemoServer.start(server.address().getPort())).isInstanceOf(BindException.class);
        server.close();
        assertThatThrownBy(() -> get("/")).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
