package fr.rotative.crawl;

import static fr.rotative.crawl.TestCrawl.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.State;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Crawls that end before they are done, and crawls that share the work. */
class InterruptionsTest extends CrawledSite {
    @Test
    void a_stopped_crawl_that_is_resumed_misses_nothing_and_repeats_nothing() throws Exception {
        List<String> pages = crawl.web(60);
        int runs = 0;
        do {
            crawlAndStopAfter(10, crawl.site.url("/0"));
            runs++;
        } while (crawl.in(State.WAITING) > 0);

        assertThat(runs).isGreaterThan(1);
        assertThat(Set.copyOf(crawl.keptPaths())).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void a_crawl_that_fails_again_and_again_misses_nothing_in_the_end() throws Exception {
        List<String> pages = crawl.web(40);
        AtomicInteger visits = new AtomicInteger();
        CaptureSink unreliable = (exchange, page, earlier) -> {
            if (visits.incrementAndGet() % 5 == 0) {
                throw new IOException("Disk away");
            }
            return crawl.keep(exchange, page, earlier);
        };
        int failures = 0;
        do {
            try {
                new Crawler(plan(crawl.site.url("/0")), crawl.frontier, unreliable, summary -> {}).run();
            } catch (IOException away) {
                failures++;
            }
        } while (crawl.in(State.WAITING) > 0);

        assertThat(failures).isPositive();
        assertThat(Set.copyOf(crawl.keptPaths())).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void crawlers_that_share_a_frontier_fetch_no_page_twice() throws Exception {
        List<String> pages = crawl.web(60);
        CompletableFuture<CrawlSummary> other = CompletableFuture.supplyAsync(this::crawlUnchecked);

        CrawlSummary mine = crawl.run(plan(crawl.site.url("/0")));

        assertThat(mine.created() + other.get().created()).isEqualTo(pages.size());
        assertThat(crawl.keptPaths()).containsAll(pages);
        assertThat(crawl.site.requests())
                .filteredOn(path -> !Set.of("/robots.txt", "/0").contains(path))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_response_that_cannot_be_kept_stops_the_crawl_and_its_page_stays_due() throws Exception {
        crawl.site.page("/");
        CaptureSink full = (exchange, page, earlier) -> {
            throw new IOException("No space left on device");
        };

        assertThatThrownBy(() -> new Crawler(crawl.plan(), crawl.frontier, full, summary -> {}).run())
                .hasMessage("No space left on device");
        assertThat(crawl.frontier.counts(Instant.now()).due()).isEqualTo(1);
        assertThat(crawl.run().created()).isEqualTo(1);
    }

    @Test
    void an_interrupted_crawl_ends_the_visits_under_way_in_good_order() throws Exception {
        crawl.site.page("/", "/suite");
        crawl.site.page("/suite");
        Thread interrupted = Thread.currentThread();
        CaptureSink interrupting = (exchange, page, earlier) -> {
            interrupted.interrupt();
            await().until(() -> interrupted.getState() == Thread.State.TIMED_WAITING);
            return crawl.keep(exchange, page, earlier);
        };

        assertThatThrownBy(() -> new Crawler(crawl.plan(), crawl.frontier, interrupting, summary -> {}).run())
                .isInstanceOf(InterruptedException.class);

        assertThat(crawl.entry("/").state()).isEqualTo(State.FETCHED);
        assertThat(crawl.in(State.WAITING)).isEqualTo(1);
    }

    private CrawlSummary crawlUnchecked() {
        try {
            return crawl.run(plan(crawl.site.url("/0")));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void crawlAndStopAfter(int pages, CrawlUrl seed) throws Exception {
        CompletableFuture<Crawler> crawler = new CompletableFuture<>();
        crawler.complete(new Crawler(plan(seed), crawl.frontier, crawl::keep, summary -> {
            if (summary.created() >= pages) {
                crawler.join().stop();
            }
        }));
        crawler.join().run();
    }
}
