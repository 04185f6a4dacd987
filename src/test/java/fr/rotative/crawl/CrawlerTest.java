package fr.rotative.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.WarcStore;
import fr.rotative.crawl.CrawlSummary.Tally;
import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.politeness.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CrawlerTest {
    private static final Pace PACE =
            new Pace(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofMinutes(1));
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final FetchLimits SHORT = new FetchLimits(100_000, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private final Frontier frontier = new InMemoryFrontier();
    private final List<Capture> kept = new CopyOnWriteArrayList<>();
    private TestSite site;
    private WarcStore store;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
        store = WarcStore.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
        store.close();
    }

    @Test
    void every_page_that_links_lead_to_is_fetched_once() throws Exception {
        site.page("/", "/a.html", "b.html#milieu", "/")
                .page("/a.html", "/b.html", "./c.html")
                .page("/b.html")
                .page("/c.html", "/a.html");

        CrawlSummary summary = crawl();

        assertThat(summary.created()).isEqualTo(4);
        assertThat(paths()).containsExactlyInAnyOrder("/", "/a.html", "/b.html", "/c.html");
        assertThat(site.requests()).doesNotHaveDuplicates();
    }

    @Test
    void a_second_crawl_of_an_unchanged_site_finds_nothing_new() throws Exception {
        site.page("/", "/a.html").page("/a.html");
        crawl();

        CrawlSummary again = crawl(plan(site.url("/"), site.url("/a.html")));

        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void a_page_that_has_changed_is_fetched_and_kept_again() throws Exception {
        site.page("/");
        crawl();
        site.page("/", "/nouveau.html").page("/nouveau.html");

        CrawlSummary again = crawl();

        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.created()).isEqualTo(1);
    }

    @Test
    void a_server_that_knows_validators_is_asked_only_for_what_has_changed() throws Exception {
        site.on("/", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            TestSite.answer(exchange, known ? 304 : 200, known ? new byte[0] : "une page".getBytes());
        });
        crawl();

        CrawlSummary again = crawl();

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(kept).extracting(Capture::status).containsExactly(200, 304);
    }

    @Test
    void what_robots_txt_disallows_is_not_asked_for_and_the_frontier_says_why() throws Exception {
        site.content("/robots.txt", "text/plain", "User-agent: Rotative\nDisallow: /prive/\n");
        site.page("/", "/prive/a.html", "/b.html").page("/prive/a.html").page("/b.html");

        CrawlSummary summary = crawl();

        assertThat(site.requests()).doesNotContain("/prive/a.html");
        assertThat(samples(summary.refused(), "robots"))
                .containsExactly(site.url("/prive/a.html").value());
        assertThat(frontier.find(site.url("/prive/a.html")).orElseThrow().reason())
                .isEqualTo("robots");
    }

    @Test
    void nothing_is_asked_of_a_site_whose_robots_txt_cannot_be_had() throws Exception {
        site.status("/robots.txt", 503).page("/");

        CrawlSummary summary = crawl();

        assertThat(site.requests()).containsOnly("/robots.txt");
        assertThat(summary.refused()).containsOnlyKeys("robots-unavailable");
    }

    @Test
    void the_crawl_delay_of_robots_txt_is_kept() throws Exception {
        site.content("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.2\n");
        site.page("/", "/a.html", "/b.html").page("/a.html").page("/b.html");
        Instant start = Instant.now();

        crawl();

        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }

    @Test
    void errors_are_counted_by_reason_with_samples_and_the_rest_goes_on() throws Exception {
        site.page("/", "/absent.html", "/panne.html", "/bon.html")
                .status("/panne.html", 500)
                .page("/bon.html");

        CrawlSummary summary = crawl();

        assertThat(summary.failed()).containsOnlyKeys("http-404", "http-500");
        assertThat(samples(summary.failed(), "http-404"))
                .containsExactly(site.url("/absent.html").value());
        assertThat(paths()).contains("/bon.html").doesNotContain("/panne.html");
    }

    @Test
    void redirects_are_followed_and_kept_and_a_loop_ends() throws Exception {
        site.page("/", "/vieux.html", "/boucle1")
                .redirect("/vieux.html", "/neuf.html")
                .page("/neuf.html");
        site.redirect("/boucle1", "/boucle2").redirect("/boucle2", "/boucle1");

        CrawlSummary summary = crawl();

        assertThat(summary.redirected()).isEqualTo(3);
        assertThat(paths()).contains("/vieux.html", "/neuf.html");
        assertThat(frontier.find(site.url("/vieux.html")).orElseThrow().state()).isEqualTo(State.REDIRECTED);
    }

    @Test
    void a_redirect_to_a_private_address_is_refused() throws Exception {
        site.redirect("/", "http://localhost:" + site.url("/").uri().getPort() + "/secret");
        Scope careless = new Scope(
                Set.of(site.url("/").host(), "localhost:" + site.url("/").uri().getPort()), List.of());

        CrawlSummary summary = crawl(plan().withScope(careless));

        assertThat(summary.refused()).containsOnlyKeys("private-address");
        assertThat(site.requests()).doesNotContain("/secret");
    }

    @Test
    void links_out_of_scope_are_left_alone() throws Exception {
        site.page("/", "http://ailleurs.example/", "/photo.jpg", "mailto:redaction@presse.example", "/a.html")
                .page("/a.html");

        CrawlSummary summary = crawl();

        assertThat(summary.refused()).containsOnlyKeys("out-of-scope", "media-type");
        assertThat(summary.created()).isEqualTo(2);
    }

    @Test
    void a_page_that_never_comes_costs_no_more_than_the_time_limit() throws Exception {
        site.page("/", "/lent.html", "/bon.html")
                .on("/lent.html", exchange -> {})
                .page("/bon.html");

        CrawlSummary summary = impatientCrawl();

        assertThat(summary.failed()).containsOnlyKeys("timeout");
        assertThat(summary.created()).isEqualTo(2);
        assertThat(summary.elapsed()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_page_that_drips_costs_no_more_than_the_time_limit() throws Exception {
        site.page("/", "/goutte.html").on("/goutte.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
        });

        assertThat(impatientCrawl().failed()).containsOnlyKeys("timeout");
    }

    @Test
    void a_host_that_does_not_answer_is_left_to_rest_and_its_pages_stay_due() throws Exception {
        String[] links = IntStream.range(0, 10).mapToObj(i -> "/muet" + i).toArray(String[]::new);
        site.page("/", links);
        for (String link : links) {
            site.on(link, exchange -> {});
        }

        CrawlSummary summary = impatientCrawl();

        assertThat(samples(summary.failed(), "timeout")).hasSize(3);
        assertThat(summary.postponed()).isEqualTo(7);
        assertThat(frontier.counts(Instant.now()).in(State.WAITING)).isEqualTo(7);
    }

    @Test
    void a_huge_page_is_broken_off() throws Exception {
        site.page("/", "/enorme.html").on("/enorme.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            TestSite.answer(exchange, 200, new byte[200_000]);
        });

        assertThat(crawl().failed()).containsOnlyKeys("too-large");
    }

    @Test
    void a_server_that_asks_for_a_pause_gets_it_and_is_asked_again() throws Exception {
        site.page("/", "/presse.html").on("/presse.html", exchange -> {
            boolean first = site.requestsFor("/presse.html") == 1;
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            TestSite.answer(exchange, first ? 429 : 200, "une page".getBytes());
        });

        CrawlSummary summary = crawl();

        assertThat(summary.failed()).containsOnlyKeys("http-429");
        assertThat(summary.created()).isEqualTo(2);
        assertThat(summary.elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void pages_are_found_through_sitemaps_even_if_one_lists_itself() throws Exception {
        site.content("/robots.txt", "text/plain", "Sitemap: {site}/sitemap.xml\n");
        site.content("/sitemap.xml", "text/html", """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>{site}/sitemap.xml</loc></sitemap><sitemap><loc>{site}/1.xml</loc></sitemap>
                </sitemapindex>""");
        site.content("/1.xml", "application/xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>{site}/seul.html</loc><lastmod>2001-02-12</lastmod></url></urlset>""");
        site.page("/").page("/seul.html");

        crawl();

        assertThat(paths()).contains("/seul.html");
        assertThat(site.requestsFor("/sitemap.xml")).isEqualTo(1);
    }

    @Test
    void a_stopped_crawl_that_is_resumed_misses_nothing_and_repeats_nothing() throws Exception {
        List<String> pages = web(60);
        int runs = 0;
        do {
            crawlAndStopAfter(10, site.url("/0"));
            runs++;
        } while (frontier.counts(Instant.now()).in(State.WAITING) > 0);

        assertThat(runs).isGreaterThan(1);
        assertThat(Set.copyOf(paths())).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void a_crawl_that_fails_again_and_again_misses_nothing_in_the_end() throws Exception {
        List<String> pages = web(40);
        AtomicInteger visits = new AtomicInteger();
        CaptureSink unreliable = (exchange, earlier) -> {
            if (visits.incrementAndGet() % 5 == 0) {
                throw new IOException("Disk away");
            }
            return keep(exchange, earlier);
        };
        int failures = 0;
        do {
            try {
                new Crawler(plan(site.url("/0")), frontier, unreliable, summary -> {}).run();
            } catch (IOException away) {
                failures++;
            }
        } while (frontier.counts(Instant.now()).in(State.WAITING) > 0);

        assertThat(failures).isPositive();
        assertThat(Set.copyOf(paths())).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void crawlers_that_share_a_frontier_fetch_no_page_twice() throws Exception {
        List<String> pages = web(60);
        CompletableFuture<CrawlSummary> other = CompletableFuture.supplyAsync(this::crawlUnchecked);

        CrawlSummary mine = crawl(plan(site.url("/0")));

        assertThat(mine.created() + other.get().created()).isEqualTo(pages.size());
        assertThat(paths()).containsAll(pages);
        assertThat(site.requests())
                .filteredOn(path -> !Set.of("/robots.txt", "/0").contains(path))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_response_that_cannot_be_kept_stops_the_crawl_and_its_page_stays_due() throws Exception {
        site.page("/");
        CaptureSink full = (exchange, earlier) -> {
            throw new IOException("No space left on device");
        };

        assertThatThrownBy(() -> new Crawler(plan(), frontier, full, summary -> {}).run())
                .hasMessage("No space left on device");
        assertThat(frontier.counts(Instant.now()).due()).isEqualTo(1);
        assertThat(crawl().created()).isEqualTo(1);
    }

    @Test
    void nobody_but_oneself_is_crawled_without_a_contact() {
        CrawlPlan plan = CrawlPlan.of(List.of(CrawlUrl.of("http://192.0.2.1/")), "");

        assertThatThrownBy(() -> new Crawler(plan, frontier, this::keep, summary -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact");
    }

    /** Pages that lead to each other; the first is {@code /0}. */
    private List<String> web(int pages) {
        for (int i = 0; i < pages; i++) {
            site.page("/" + i, "/" + (i + 1) % pages, "/" + (i * 7) % pages);
        }
        return IntStream.range(0, pages).mapToObj(i -> "/" + i).toList();
    }

    private CrawlSummary crawlUnchecked() {
        try {
            return crawl(plan(site.url("/0")));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void crawlAndStopAfter(int pages, CrawlUrl seed) throws Exception {
        CompletableFuture<Crawler> crawler = new CompletableFuture<>();
        crawler.complete(new Crawler(plan(seed), frontier, this::keep, summary -> {
            if (summary.created() >= pages) {
                crawler.join().stop();
            }
        }));
        crawler.join().run();
    }

    /** With a time limit that only a JVM that has warmed up keeps to. */
    private CrawlSummary impatientCrawl() throws Exception {
        new Crawler(plan(site.url("/absent")), new InMemoryFrontier(), this::keep, summary -> {}).run();
        return crawl(plan().withLimits(SHORT));
    }

    private CrawlSummary crawl() throws Exception {
        return crawl(plan());
    }

    private CrawlSummary crawl(CrawlPlan plan) throws Exception {
        return new Crawler(plan, frontier, this::keep, summary -> {}).run();
    }

    private CrawlPlan plan() {
        return plan(site.url("/"));
    }

    private static CrawlPlan plan(CrawlUrl... seeds) {
        return CrawlPlan.of(List.of(seeds), "")
                .withPace(PACE)
                .withLimits(LIMITS)
                .withPatience(Duration.ofSeconds(3));
    }

    private CaptureReference keep(Exchange exchange, @Nullable CaptureReference earlier) throws IOException {
        kept.add(exchange.response());
        return store.append(exchange, earlier);
    }

    private static List<String> samples(Map<String, Tally> tallies, String reason) {
        return tallies.entrySet().stream()
                .filter(tally -> tally.getKey().equals(reason))
                .flatMap(tally -> tally.getValue().samples().stream())
                .toList();
    }

    private List<String> paths() {
        return kept.stream().map(capture -> capture.url().getPath()).toList();
    }
}
