package fr.rotative.crawl.fetch;

import fr.rotative.capture.ContentCoding;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Sends one GET request at a time for each caller, and follows nothing by itself. */
public final class Fetcher {
    private static final String ACCEPTED =
            "text/html,application/xhtml+xml,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1";

    private final UserAgent agent;
    private final AddressGuard guard;
    private final FetchLimits limits;
    private final Responses responses;
    private final HttpClient client;

    public Fetcher(UserAgent agent, AddressGuard guard, FetchLimits limits, Clock clock) {
        this(agent, guard, new Responses(limits.payloadBytes(), clock), client(limits, null), limits);
    }

    private Fetcher(UserAgent agent, AddressGuard guard, Responses responses, HttpClient client, FetchLimits limits) {
        this.agent = agent;
        this.guard = guard;
        this.responses = responses;
        this.client = client;
        this.limits = limits;
    }

    /** The same, with its own idea of which certificates to trust. */
    Fetcher trusting(SSLContext tls) {
        return new Fetcher(agent, guard, responses, client(limits, tls), limits);
    }

    private static HttpClient client(FetchLimits limits, @Nullable SSLContext tls) {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(limits.connect()).followRedirects(HttpClient.Redirect.NEVER);
        return tls == null ? client.build() : client.sslContext(tls).build();
    }

    /**
     * Asks for the address, on condition that it has changed if validators of an earlier answer are given. Whatever
     * happens is a result.
     *
     * @throws InterruptedException if the thread is interrupted; the request is then broken off
     */
    public FetchResult fetch(CrawlUrl url, Validators validators, Expectation expected) throws InterruptedException {
        try {
            return guard.allows(url) ? ask(url, headers(validators), expected) : refused(url);
        } catch (UnknownHostException unknown) {
            return Failures.of(unknown);
        }
    }

    private FetchResult ask(CrawlUrl url, Map<String, String> headers, Expectation expected)
            throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request(url, headers), head -> receiver(url, head, expected));
        try {
            HttpResponse<byte[]> response = pending.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
            return responses.read(new Responses.Asked(url, sent(url, headers), expected), response);
        } catch (ExecutionException failure) {
            return Failures.occursIn(failure, GoneAstray.class) ? refused(url) : Failures.of(failure);
        } catch (TimeoutException failure) {
            return Failures.of(failure);
        } finally {
            pending.cancel(true);
        }
    }

    /** The name may have led elsewhere since it was examined: see {@link AddressGuard}. */
    private BodySubscriber<byte[]> receiver(CrawlUrl url, ResponseInfo head, Expectation expected) {
        try {
            return guard.allows(url) ? responses.receiver(head, expected) : new UnreadBody(new GoneAstray());
        } catch (UnknownHostException gone) {
            return new UnreadBody(gone);
        }
    }

    private static Refused refused(CrawlUrl url) {
        return new Refused(Refusal.PRIVATE_ADDRESS, url.host() + " is not on the public Internet");
    }

    /** The name of the host has come to mean a private address during the request. */
    private static final class GoneAstray extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Map<String, String> headers(Validators validators) {
        Map<String, String> headers = new TreeMap<>(
                Map.of("User-Agent", agent.header(), "Accept", ACCEPTED, "Accept-Encoding", ContentCoding.ACCEPTED));
        Optional.ofNullable(validators.etag()).ifPresent(etag -> headers.put("If-None-Match", etag));
        Optional.ofNullable(validators.lastModified()).ifPresent(date -> headers.put("If-Modified-Since", date));
        return headers;
    }

    /** Over plain text the JDK would propose HTTP/2 by an upgrade that some old servers choke on. */
    private static HttpRequest request(CrawlUrl url, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.uri());
        headers.forEach(request::header);
        boolean secure = "https".equals(url.uri().getScheme());
        return request.version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static Headers sent(CrawlUrl url, Map<String, String> headers) {
        Map<String, List<String>> sent = new TreeMap<>(Map.of("Host", List.of(url.host())));
        headers.forEach((name, value) -> sent.put(name, List.of(value)));
        return new Headers(sent);
    }
}
