package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Exchange;
import fr.rotative.capture.WarcStore;
import fr.rotative.crawl.CrawlSummary.Tally;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A site, a frontier and WARC files, and crawls that bring them together as often as a test wants. */
final class TestCrawl implements AutoCloseable {
    private static final Pace PACE =
            new Pace(Duration.ZERO, Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofMinutes(1));
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final FetchLimits SHORT = LIMITS.withTotal(Duration.ofSeconds(1));

    final TestSite site = new TestSite();
    final Frontier frontier = new InMemoryFrontier();
    private final List<Capture> kept = new CopyOnWriteArrayList<>();
    private final WarcStore store;

    TestCrawl(Path folder) throws IOException {
        store = WarcStore.open(folder);
    }

    CrawlSummary run() throws IOException, InterruptedException {
        return run(plan());
    }

    CrawlSummary run(CrawlPlan plan) throws IOException, InterruptedException {
        return new Crawler(plan, frontier, this::keep, summary -> {}).run();
    }

    /** With a time limit that only a JVM that has warmed up keeps to. */
    CrawlSummary runImpatiently() throws IOException, InterruptedException {
        new Crawler(plan(site.url("/absent")), new InMemoryFrontier(), this::keep, summary -> {}).run();
        return run(plan().withLimits(SHORT));
    }

    /** Of the whole site from its home page. */
    CrawlPlan plan() {
        return plan(site.url("/"));
    }

    static CrawlPlan plan(CrawlUrl... seeds) {
        return CrawlPlan.of(List.of(seeds), "")
                .withPace(PACE)
                .withLimits(LIMITS)
                .withPatience(Duration.ofSeconds(3));
    }

    CaptureReference keep(Exchange exchange, HtmlPage page, @Nullable CaptureReference earlier) throws IOException {
        kept.add(exchange.response());
        return store.append(exchange, earlier);
    }

    /** What all crawls have kept so far. */
    List<Capture> kept() {
        return List.copyOf(kept);
    }

    List<String> keptPaths() {
        return kept.stream().map(capture -> capture.url().getPath()).toList();
    }

    Entry entry(String path) {
        return frontier.find(site.url(path)).orElseThrow();
    }

    long in(State state) {
        return frontier.counts(Instant.now()).in(state);
    }

    static List<String> samples(Map<String, Tally> tallies, String reason) {
        return tallies.entrySet().stream()
                .filter(tally -> tally.getKey().equals(reason))
                .flatMap(tally -> tally.getValue().samples().stream())
                .toList();
    }

    /** Pages that lead to each other; the first is {@code /0}. */
    List<String> web(int pages) {
        for (int i = 0; i < pages; i++) {
            site.page("/" + i, "/" + (i + 1) % pages, "/" + (i * 7) % pages);
        }
        return IntStream.range(0, pages).mapToObj(i -> "/" + i).toList();
    }

    @Override
    public void close() throws IOException {
        site.close();
        store.close();
    }
}
