package fr.rotative.crawl;

import static fr.rotative.crawl.TestCrawl.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Capture;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Crawls of a site that was crawled before. */
class RecrawlTest extends CrawledSite {
    @Test
    void a_second_crawl_of_an_unchanged_site_finds_nothing_new() throws Exception {
        crawl.site.page("/", "/a.html").page("/a.html");
        crawl.run();

        CrawlSummary again = crawl.run(plan(crawl.site.url("/"), crawl.site.url("/a.html")));

        assertThat(again.created() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void a_page_that_has_changed_is_fetched_and_kept_again() throws Exception {
        crawl.site.page("/");
        crawl.run();
        crawl.site.page("/", "/nouveau.html").page("/nouveau.html");

        CrawlSummary again = crawl.run();

        assertThat(again.changed()).isEqualTo(1);
        assertThat(again.created()).isEqualTo(1);
    }

    @Test
    void a_server_that_knows_validators_is_asked_only_for_what_has_changed() throws Exception {
        crawl.site.on("/", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            TestSite.answer(exchange, known ? 304 : 200, known ? new byte[0] : "une page".getBytes());
        });
        crawl.run();

        CrawlSummary again = crawl.run();

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(crawl.kept()).extracting(Capture::status).containsExactly(200, 304);
    }

    @Test
    void a_watch_visits_what_is_due_again_until_it_is_stopped() throws Exception {
        crawl.site.page("/", "/a.html").page("/a.html");
        Duration soon = Duration.ofMillis(1);
        CrawlPlan watch = crawl.plan()
                .withSchedule(new RecrawlSchedule(soon, soon, soon, soon, soon))
                .endless();
        CompletableFuture<Crawler> crawler = new CompletableFuture<>();
        crawler.complete(new Crawler(watch, crawl.frontier, crawl::keep, sofar -> {
            if (crawl.site.requestsFor("/a.html") >= 3) {
                crawler.join().stop();
            }
        }));

        CrawlSummary summary = crawler.join().run();

        assertThat(summary.created()).isEqualTo(2);
        assertThat(summary.unchanged()).isGreaterThanOrEqualTo(2);
    }
}
