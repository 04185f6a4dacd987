package fr.rotative.crawl.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.fetch.Failure;
import fr.rotative.crawl.fetch.FetchResult;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolitenessTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String HOST = "presse.example";
    private static final FetchResult TIMEOUT = new Failed(Failure.TIMEOUT, "");

    private final Politeness politeness = new Politeness(Pace.polite(), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_host_never_asked_may_be_asked_at_once() {
        assertThat(politeness.nextTurn(HOST)).isBefore(NOON);
    }

    @Test
    void the_pause_is_ours_or_that_of_robots_txt_whichever_is_longer_up_to_a_cap() {
        assertThat(pauseAfter(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseAfter(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauseAfter(Duration.ofHours(1))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_server_is_not_asked_before_the_time_it_names() {
        assertThat(pauseAfter(status(503, NOON.plusSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void a_server_that_asks_for_pauses_in_a_row_gets_longer_and_longer_ones() {
        assertThat(pauseAfter(status(429, null))).isEqualTo(Duration.ofSeconds(5));
        assertThat(pauseAfter(status(429, null))).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauseAfter(status(200, null))).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseAfter(status(429, null))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void an_error_of_one_page_is_not_held_against_the_host() {
        assertThat(pauseAfter(status(500, null))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_host_that_fails_three_times_in_a_row_is_left_to_rest() {
        assertThat(pauseAfter(TIMEOUT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseAfter(TIMEOUT)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseAfter(TIMEOUT)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void one_host_does_not_suffer_for_another() {
        politeness.asked("autre.example", Duration.ofSeconds(20), TIMEOUT);

        assertThat(politeness.nextTurn(HOST)).isBefore(NOON);
    }

    private Duration pauseAfter(Duration crawlDelay) {
        politeness.asked(HOST, crawlDelay, status(200, null));
        return Duration.between(NOON, politeness.nextTurn(HOST));
    }

    private Duration pauseAfter(FetchResult result) {
        politeness.asked(HOST, Duration.ZERO, result);
        return Duration.between(NOON, politeness.nextTurn(HOST));
    }

    private static FetchResult status(int status, @Nullable Instant retryAfter) {
        Capture response = new Capture(URI.create("http://presse.example/"), NOON, status, Headers.NONE, new byte[0]);
        Exchange exchange = Exchange.of(response);
        return status == 200 ? new Fetched(exchange) : new HttpError(exchange, retryAfter);
    }
}
