package fr.rotative.crawl.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.MovableClock;
import fr.rotative.crawl.TestSite;
import fr.rotative.crawl.fetch.AddressGuard;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.fetch.Fetcher;
import fr.rotative.crawl.fetch.UserAgent;
import fr.rotative.crawl.politeness.RobotsVerdict.Access;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsPolicyTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UserAgent AGENT = UserAgent.withContact("");

    private final MovableClock clock = new MovableClock(NOON);
    private final Politeness politeness = new Politeness(Pace.polite(), clock);
    private TestSite site;
    private RobotsPolicy policy;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
        policy = policy(Duration.ofSeconds(20));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_group_of_our_name_counts_whatever_its_case_and_that_of_others_does_not() throws Exception {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: ROTATIVE\nDisallow: /prive/\n");

        assertThat(access("/a.html")).isEqualTo(Access.ALLOWED);
        assertThat(access("/prive/a.html")).isEqualTo(Access.DISALLOWED);
    }

    @Test
    void the_file_is_fetched_once() throws Exception {
        robots("User-agent: *\nDisallow:\n");
        access("/a.html");
        access("/b.html");

        assertThat(site.requests()).containsExactly("/robots.txt");
    }

    @Test
    void a_site_without_the_file_allows_everything() throws Exception {
        site.status("/robots.txt", 404);

        assertThat(access("/a.html")).isEqualTo(Access.ALLOWED);
        assertThat(policy.check(site.url("/a.html")).crawlDelay()).isZero();
    }

    @Test
    void a_file_that_cannot_be_had_for_now_allows_nothing_for_now() throws Exception {
        site.status("/robots.txt", 500);

        assertThat(access("/a.html")).isEqualTo(Access.UNAVAILABLE);
    }

    @Test
    void a_file_that_never_comes_allows_nothing_for_now() throws Exception {
        site.on("/robots.txt", exchange -> {});

        RobotsVerdict verdict = policy(Duration.ofMillis(300)).check(site.url("/a.html"));

        assertThat(verdict.access()).isEqualTo(Access.UNAVAILABLE);
    }

    @Test
    void a_file_behind_redirects_is_found() throws Exception {
        site.redirect("/robots.txt", "/1").redirect("/1", "/2");
        site.content("/2", "text/plain", "User-agent: *\nDisallow: /\n");

        assertThat(access("/a.html")).isEqualTo(Access.DISALLOWED);
    }

    @Test
    void endless_redirects_count_as_no_file() throws Exception {
        site.redirect("/robots.txt", "/robots.txt");

        assertThat(access("/a.html")).isEqualTo(Access.ALLOWED);
        assertThat(site.requestsFor("/robots.txt")).isEqualTo(6);
    }

    @Test
    void delay_and_sitemaps_are_told() throws Exception {
        robots("User-agent: *\nCrawl-delay: 400\nSitemap: {site}/plan.xml\n");

        RobotsVerdict verdict = policy.check(site.url("/a.html"));

        assertThat(verdict.access()).isEqualTo(Access.ALLOWED);
        assertThat(verdict.crawlDelay()).isEqualTo(Duration.ofSeconds(400));
        assertThat(verdict.sitemaps()).containsExactly(site.url("/plan.xml"));
    }

    @Test
    void a_copy_is_used_for_as_long_as_the_file_cannot_be_had_again() throws Exception {
        robots("User-agent: *\nDisallow: /prive/\n");
        access("/a.html");
        site.status("/robots.txt", 500);
        clock.moveTo(NOON.plus(Duration.ofHours(25)));

        assertThat(access("/prive/a.html")).isEqualTo(Access.DISALLOWED);
        assertThat(access("/a.html")).isEqualTo(Access.ALLOWED);
        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void a_file_is_asked_for_again_after_a_day() throws Exception {
        robots("User-agent: *\nDisallow: /prive/\n");
        access("/prive/a.html");
        robots("User-agent: *\nDisallow:\n");
        clock.moveTo(NOON.plus(Duration.ofHours(25)));

        assertThat(access("/prive/a.html")).isEqualTo(Access.ALLOWED);
    }

    @Test
    void a_server_that_says_when_to_come_back_is_not_asked_before() throws Exception {
        site.on("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            TestSite.answer(exchange, 503, new byte[0]);
        });
        access("/a.html");
        clock.moveTo(NOON.plus(Duration.ofMinutes(59)));
        access("/a.html");
        assertThat(site.requests()).hasSize(1);

        clock.moveTo(NOON.plus(Duration.ofMinutes(61)));
        access("/a.html");
        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void the_host_has_a_pause_after_it_was_asked_for_the_file() throws Exception {
        access("/a.html");

        assertThat(politeness.nextTurn(site.url("/").host())).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void the_media_type_of_the_file_does_not_matter() throws Exception {
        site.content("/robots.txt", "application/octet-stream", "User-agent: *\nDisallow: /\n");

        assertThat(access("/a.html")).isEqualTo(Access.DISALLOWED);
    }

    private RobotsPolicy policy(Duration patience) {
        AddressGuard guard = new AddressGuard(List.of(site.url("/")), InetAddress::getAllByName);
        FetchLimits limits = new FetchLimits(100_000, patience, patience);
        return new RobotsPolicy(new Fetcher(AGENT, guard, limits, clock), AGENT.robotsName(), politeness, clock);
    }

    private void robots(String content) {
        site.content("/robots.txt", "text/plain", content);
    }

    private Access access(String path) throws InterruptedException {
        return policy.check(site.url(path)).access();
    }
}
