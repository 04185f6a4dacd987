package fr.rotative.crawl.fetch;

import fr.rotative.capture.Capture;
import fr.rotative.capture.ContentCoding;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.fetch.FetchResult.NotModified;
import fr.rotative.crawl.fetch.FetchResult.Redirected;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.CrawlUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Receives responses and tells what they amount to. */
final class Responses {
    /** A request. */
    record Asked(CrawlUrl url, Headers sent, Expectation expected) {}

    private final long payloadLimit;
    private final Clock clock;

    Responses(long payloadLimit, Clock clock) {
        this.payloadLimit = payloadLimit;
        this.clock = clock;
    }

    /** Receives a payload, or breaks off its transfer if it is of no use. */
    BodySubscriber<byte[]> receiver(ResponseInfo response, Expectation expected) {
        return isSuccess(response.statusCode())
                        && !expected.admits(response.headers().firstValue("Content-Type"))
                ? new UnreadBody()
                : new LimitedBody(payloadLimit);
    }

    FetchResult read(Asked asked, HttpResponse<byte[]> response) {
        Optional<String> mediaType = response.headers().firstValue("Content-Type");
        if (isSuccess(response.statusCode()) && !asked.expected().admits(mediaType)) {
            return new Refused(Refusal.MEDIA_TYPE, mediaType.orElse(""));
        }
        Headers headers = received(response);
        try {
            byte[] body = ContentCoding.decode(new ByteArrayInputStream(response.body()), headers, payloadLimit);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Capture capture = new Capture(asked.url().uri(), now, response.statusCode(), headers, body);
            return classify(asked.url(), new Exchange(asked.sent(), capture));
        } catch (IOException damage) {
            return Failed.ofPayload(damage);
        }
    }

    private static FetchResult classify(CrawlUrl url, Exchange exchange) {
        Capture response = exchange.response();
        return switch (response.status()) {
            case 200, 203 -> new Fetched(exchange);
            case 304 -> new NotModified(exchange);
            case 301, 302, 303, 307, 308 -> redirect(url, exchange);
            default ->
                new HttpError(
                        exchange,
                        response.headers()
                                .first("Retry-After")
                                .flatMap(value -> RetryAfter.parse(value, response.fetchedAt()))
                                .orElse(null));
        };
    }

    private static FetchResult redirect(CrawlUrl url, Exchange exchange) {
        String location = exchange.response().headers().first("Location").orElse("");
        return Optional.of(location)
                .filter(given -> !given.isBlank())
                .flatMap(url::resolve)
                .<FetchResult>map(target -> new Redirected(exchange, target))
                .orElseGet(() -> new Failed(Failure.BAD_REDIRECT, "Location: " + location));
    }

    /** The JDK presents the pseudo-fields of HTTP/2, such as {@code :status}, among the fields. */
    private static Headers received(HttpResponse<byte[]> response) {
        Map<String, List<String>> fields = new TreeMap<>(response.headers().map());
        fields.keySet().removeIf(name -> name.startsWith(":"));
        return new Headers(fields);
    }

    private static boolean isSuccess(int status) {
        return status / 100 == 2;
    }
}
