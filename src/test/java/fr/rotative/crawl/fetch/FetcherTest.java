package fr.rotative.crawl.fetch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import fr.rotative.capture.Exchange;
import fr.rotative.crawl.TestSite;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.fetch.FetchResult.Redirected;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final FetchLimits LIMITS = new FetchLimits(10_000, Duration.ofSeconds(5), Duration.ofSeconds(5));

    private TestSite site;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_crawler_says_who_it_is_and_where_to_complain() throws Exception {
        site.page("/");

        Exchange exchange = ((Fetched) fetch("/")).exchange();

        assertThat(exchange.request().first("user-agent").orElseThrow())
                .matches("Rotative/\\S+ \\(\\+https://rotative\\.example/robot\\)");
        assertThat(exchange.response().fetchedAt()).isEqualTo(NOON);
    }

    @Test
    void compressed_pages_come_decoded() throws Exception {
        site.on("/", exchange -> html(exchange, "gzip", gzip("été".repeat(100).getBytes())));

        assertThat(new String(((Fetched) fetch("/")).exchange().response().body()))
                .startsWith("étéété");
    }

    @Test
    void a_decompression_bomb_is_too_large() throws Exception {
        site.on("/", exchange -> html(exchange, "gzip", gzip(new byte[1_000_000])));

        assertThat(fetch("/")).asInstanceOf(type(Failed.class)).returns(Failure.TOO_LARGE, Failed::why);
    }

    @Test
    void a_payload_that_its_coding_belies_is_damaged() throws Exception {
        byte[] whole = gzip("une page".repeat(50).getBytes());
        site.on("/", exchange -> html(exchange, "gzip", Arrays.copyOf(whole, whole.length - 10)));

        assertThat(fetch("/")).asInstanceOf(type(Failed.class)).returns(Failure.DAMAGED, Failed::why);
    }

    @Test
    void a_page_that_ends_before_its_announced_length_is_no_page() throws Exception {
        site.on("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getHttpContext().getServer().stop(0);
        });

        assertThat(fetch("/")).asInstanceOf(type(Failed.class)).returns(Failure.CONNECTION_LOST, Failed::why);
    }

    @Test
    void pictures_are_not_downloaded() throws Exception {
        site.content("/photo", "image/jpeg", "octets");

        assertThat(fetch("/photo")).isEqualTo(new Refused(Refusal.MEDIA_TYPE, "image/jpeg"));
    }

    @Test
    void a_redirect_is_not_followed_but_told() throws Exception {
        site.redirect("/a/b.html", "../c.html?d=é");

        assertThat(fetch("/a/b.html"))
                .asInstanceOf(type(Redirected.class))
                .returns(site.url("/c.html?d=%C3%A9"), Redirected::target);
    }

    @Test
    void a_redirect_to_nowhere_is_a_failure() throws Exception {
        site.redirect("/", "javascript:void(0)");

        assertThat(fetch("/")).asInstanceOf(type(Failed.class)).returns(Failure.BAD_REDIRECT, Failed::why);
    }

    @Test
    void retry_after_is_read_as_seconds_and_as_a_date_up_to_a_week() throws Exception {
        site.on("/s", exchange -> unavailable(exchange, "120"));
        site.on("/d", exchange -> unavailable(exchange, "Mon, 23 Nov 2026 13:00:00 GMT"));
        site.on("/850", exchange -> unavailable(exchange, "Monday, 23-Nov-26 13:00:00 GMT"));
        site.on("/c", exchange -> unavailable(exchange, "Mon Nov 23 13:00:00 2026"));
        site.on("/loin", exchange -> unavailable(exchange, "999999999"));
        site.on("/x", exchange -> unavailable(exchange, "bientôt"));

        assertThat(((HttpError) fetch("/s")).retryAfter()).isEqualTo(NOON.plusSeconds(120));
        assertThat(((HttpError) fetch("/d")).retryAfter()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(((HttpError) fetch("/850")).retryAfter()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(((HttpError) fetch("/c")).retryAfter()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(((HttpError) fetch("/loin")).retryAfter()).isEqualTo(NOON.plus(Duration.ofDays(7)));
        assertThat(((HttpError) fetch("/x")).retryAfter()).isNull();
    }

    @Test
    void a_port_where_nobody_listens_is_unreachable() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        CrawlUrl nobody = CrawlUrl.of("http://127.0.0.1:" + port + "/");

        assertThat(fetcher(nobody).fetch(nobody, Validators.NONE, Expectation.PAGE))
                .asInstanceOf(type(Failed.class))
                .returns(Failure.UNREACHABLE, Failed::why);
    }

    @Test
    void plain_text_where_tls_is_expected_is_a_failure_of_tls() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerPlainly(plain));
            server.start();
            CrawlUrl secure = CrawlUrl.of("https://127.0.0.1:" + plain.getLocalPort() + "/");

            assertThat(failureOf(secure)).isEqualTo(Failure.TLS);
            plain.close();
            server.join();
        }
    }

    /** About once in a thousand handshakes the JDK's client loses what failed, and waits until the time is up. */
    private static Failure failureOf(CrawlUrl url) throws InterruptedException {
        Failure failure = Failure.TIMEOUT;
        for (int attempt = 0; attempt < 3 && failure == Failure.TIMEOUT; attempt++) {
            failure = ((Failed) fetcher(url).fetch(url, Validators.NONE, Expectation.PAGE)).why();
        }
        return failure;
    }

    @Test
    void brotli_is_decoded() throws Exception {
        byte[] packed = Base64.getDecoder().decode("GxkE+I3EOIZy3CqjcqnSk6X6XM0+E46pTcmiwiBhvxcxFoS3ZlN/BA==");
        site.on("/", exchange -> html(exchange, "br", packed));

        assertThat(new String(((Fetched) fetch("/")).exchange().response().body(), UTF_8))
                .isEqualTo("Une page comprimée. ".repeat(50));
    }

    @Test
    void lists_are_taken_under_any_media_type() throws Exception {
        site.content("/plan", "image/jpeg", "octets");

        assertThat(fetcher(site.url("/")).fetch(site.url("/plan"), Validators.NONE, Expectation.LIST))
                .isInstanceOf(Fetched.class);
    }

    @Test
    void a_redirect_that_names_nothing_is_a_failure() throws Exception {
        site.status("/", 301);

        assertThat(fetch("/")).asInstanceOf(type(Failed.class)).returns(Failure.BAD_REDIRECT, Failed::why);
    }

    @Test
    void an_answer_of_a_name_that_turned_private_meanwhile_is_not_taken() throws Exception {
        site.page("/");
        CrawlUrl rebound = CrawlUrl.of("http://localhost:" + site.url("/").uri().getPort() + "/");
        List<String> answers = new ArrayList<>(List.of("1.1.1.1", "127.0.0.1"));
        AddressGuard guard =
                new AddressGuard(List.of(), host -> new InetAddress[] {InetAddress.getByName(answers.remove(0))});
        Fetcher fetcher = new Fetcher(UserAgent.withContact(""), guard, LIMITS, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(fetcher.fetch(rebound, Validators.NONE, Expectation.PAGE))
                .asInstanceOf(type(Refused.class))
                .returns(Refusal.PRIVATE_ADDRESS, Refused::why);
    }

    private static void answerPlainly(ServerSocket plain) {
        while (!plain.isClosed()) {
            try (Socket connection = plain.accept()) {
                connection.setSoTimeout(1000);
                int greeting = connection.getInputStream().read();
                connection.getOutputStream().write("HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                // Closing with the greeting half read would reset the connection before the answer is seen.
                while (greeting >= 0) {
                    greeting = connection.getInputStream().read();
                }
            } catch (IOException brokenOff) {
                // By the client, by its silence, or by the end of the test.
                continue;
            }
        }
    }

    private FetchResult fetch(String path) throws InterruptedException {
        return fetcher(site.url("/")).fetch(site.url(path), Validators.NONE, Expectation.PAGE);
    }

    private static Fetcher fetcher(CrawlUrl seed) {
        return new Fetcher(
                UserAgent.withContact("https://rotative.example/robot"),
                new AddressGuard(List.of(seed), InetAddress::getAllByName),
                LIMITS,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static void html(HttpExchange exchange, String coding, byte[] body) {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.getResponseHeaders().set("Content-Encoding", coding);
        TestSite.answer(exchange, 200, body);
    }

    private static void unavailable(HttpExchange exchange, String retryAfter) {
        exchange.getResponseHeaders().set("Retry-After", retryAfter);
        TestSite.answer(exchange, 503, new byte[0]);
    }

    private static byte[] gzip(byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(payload);
        }
        return bytes.toByteArray();
    }
}
