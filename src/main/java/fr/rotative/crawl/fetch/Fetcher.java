package fr.rotative.crawl.fetch;

import fr.rotative.capture.ContentCoding;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
        this.agent = agent;
        this.guard = guard;
        this.limits = limits;
        this.responses = new Responses(limits.payloadBytes(), clock);
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks for the address, on condition that it has changed if validators of an earlier answer are given. Whatever
     * happens is a result.
     *
     * @throws InterruptedException if the thread is interrupted; the request is then broken off
     */
    public FetchResult fetch(CrawlUrl url, Validators validators) throws InterruptedException {
        try {
            return guard.allows(url)
                    ? ask(url, headers(validators))
                    : new Refused(Refusal.PRIVATE_ADDRESS, url.host() + " is not on the public Internet");
        } catch (UnknownHostException unknown) {
            return Failures.of(unknown);
        }
    }

    private FetchResult ask(CrawlUrl url, Map<String, String> headers) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(request(url, headers), responses::receiver);
        try {
            HttpResponse<byte[]> response = pending.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
            return responses.read(url, sent(url, headers), response);
        } catch (ExecutionException | TimeoutException failure) {
            return Failures.of(failure);
        } finally {
            pending.cancel(true);
        }
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
