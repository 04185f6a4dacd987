package fr.rotative.crawl;

import static fr.rotative.crawl.TestCrawl.samples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.crawl.politeness.QuietHours;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a crawler behaves on the servers of others. */
class MannersTest extends CrawledSite {
    @Test
    void what_robots_txt_disallows_is_not_asked_for_and_the_frontier_says_why() throws Exception {
        crawl.site.content("/robots.txt", "text/plain", "User-agent: Rotative\nDisallow: /prive/\n");
        crawl.site.page("/", "/prive/a.html", "/b.html").page("/prive/a.html").page("/b.html");

        CrawlSummary summary = crawl.run();

        assertThat(crawl.site.requests()).doesNotContain("/prive/a.html");
        assertThat(samples(summary.refused(), "robots"))
                .containsExactly(crawl.site.url("/prive/a.html").value());
        assertThat(crawl.entry("/prive/a.html").reason()).isEqualTo("robots");
    }

    @Test
    void nothing_is_asked_of_a_site_whose_robots_txt_cannot_be_had() throws Exception {
        crawl.site.status("/robots.txt", 503).page("/");

        CrawlSummary summary = crawl.run();

        assertThat(crawl.site.requests()).containsOnly("/robots.txt");
        assertThat(summary.refused()).containsOnlyKeys("robots-unavailable");
    }

    @Test
    void the_crawl_delay_of_robots_txt_is_kept() throws Exception {
        crawl.site.content("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.2\n");
        crawl.site.page("/", "/a.html", "/b.html").page("/a.html").page("/b.html");
        Instant start = Instant.now();

        crawl.run();

        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void a_redirect_to_a_private_address_is_refused() throws Exception {
        crawl.site.redirect("/", "http://localhost:" + crawl.site.url("/").uri().getPort() + "/secret");
        Scope careless = new Scope(Set.of(
                crawl.site.url("/").host(),
                "localhost:" + crawl.site.url("/").uri().getPort()));

        CrawlSummary summary = crawl.run(crawl.plan().withScope(careless));

        assertThat(summary.refused()).containsOnlyKeys("private-address");
        assertThat(crawl.site.requests()).doesNotContain("/secret");
    }

    @Test
    void a_host_that_does_not_answer_is_left_to_rest_and_its_pages_stay_due() throws Exception {
        String[] links = IntStream.range(0, 10).mapToObj(i -> "/muet" + i).toArray(String[]::new);
        crawl.site.page("/", links);
        for (String link : links) {
            crawl.site.on(link, exchange -> {});
        }

        CrawlSummary summary = crawl.runImpatiently();

        assertThat(samples(summary.failed(), "timeout")).hasSize(3);
        assertThat(summary.postponed()).isEqualTo(7);
        assertThat(crawl.in(State.WAITING)).isEqualTo(7);
    }

    @Test
    void a_server_that_asks_for_a_pause_gets_it_and_is_asked_again() throws Exception {
        crawl.site.page("/", "/presse.html").on("/presse.html", exchange -> {
            boolean first = crawl.site.requestsFor("/presse.html") == 1;
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            TestSite.answer(exchange, first ? 429 : 200, "une page".getBytes());
        });

        CrawlSummary summary = crawl.run();

        assertThat(summary.failed()).containsOnlyKeys("http-429");
        assertThat(summary.created()).isEqualTo(2);
        assertThat(summary.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void nobody_but_oneself_is_crawled_without_a_contact() {
        CrawlPlan plan = CrawlPlan.of(List.of(CrawlUrl.of("http://192.0.2.1/")), "");

        assertThatThrownBy(() -> new Crawler(plan, crawl.frontier, crawl::keep, summary -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact");
    }

    @Test
    void errors_are_counted_by_reason_with_samples_and_the_rest_goes_on() throws Exception {
        crawl.site
                .page("/", "/absent.html", "/panne.html", "/bon.html")
                .status("/panne.html", 500)
                .page("/bon.html");

        CrawlSummary summary = crawl.run();

        assertThat(summary.failed()).containsOnlyKeys("http-404", "http-500");
        assertThat(samples(summary.failed(), "http-404"))
                .containsExactly(crawl.site.url("/absent.html").value());
        assertThat(crawl.keptPaths()).contains("/bon.html").doesNotContain("/panne.html");
    }

    @Test
    void nothing_is_fetched_in_quiet_hours_and_the_crawl_goes_on_by_itself() throws Exception {
        crawl.site.page("/", "/a.html").page("/a.html");
        MovableClock clock = new MovableClock(Instant.parse("2026-11-23T11:00:00Z"));
        CrawlPlan plan = crawl.plan().withPace(Pace.polite().withoutDelay().withQuiet(QuietHours.parse("08:00-20:00")));
        Crawler crawler =
                new Crawler(plan, crawl.frontier, new Crawler.Surroundings(crawl::keep, summary -> {}, clock));
        CompletableFuture<CrawlSummary> running = CompletableFuture.supplyAsync(() -> run(crawler));

        int looks = clock.looks();
        await().until(() -> clock.looks() > looks + 50);
        assertThat(crawl.site.requests()).isEmpty();

        clock.moveTo(Instant.parse("2026-11-23T19:00:00Z"));
        assertThat(running.get().created()).isEqualTo(2);
    }

    private static CrawlSummary run(Crawler crawler) {
        try {
            return crawler.run();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
