package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.Keeper;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.crawl.discovery.Scope;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.engine.TestDataDirectory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many pages a second a crawl makes of a site that wants no pause, beside a bare loop of the same HTTP client at the
 * same concurrency, and what the processor did meanwhile. A crawl asks a host for one page at a time, so the concurrency
 * is the number of hosts.
 *
 * <p>Arguments: hosts, pages of each host, rounds, and how many milliseconds the site takes for a page: without any, the
 * bare loop alone keeps both cores of a small machine busy; {@code 4,1000,4,40} leaves room. {@code 4,1000,4,0} if there
 * are none.
 */
public final class CrawlBenchmark {
    private static final int HEAP_MEGABYTES = 512;
    private static final double MILLIS = 1000;

    private final BenchSite site;
    private final int pages;

    /** A way to fetch all pages of all hosts. */
    @FunctionalInterface
    private interface Way {
        long pages() throws Exception;
    }

    private CrawlBenchmark(BenchSite site, int pages) {
        this.site = site;
        this.pages = pages;
    }

    /** Prints a line for each way in each round; the first rounds warm up, both the crawler and Elasticsearch. */
    public static void main(String... arguments) throws Exception {
        int[] sizes = BenchArguments.of(arguments, 4, 1_000, 4, 0);
        try (TestDataDirectory data = TestDataDirectory.kept("bench-crawl")) {
            data.deleteAllButServer();
            ArchiveSettings settings = new ArchiveSettings(data.path(), new ArchiveSettings.Embedded(HEAP_MEGABYTES, 0));
            try (OpenArchive archive = OpenArchive.open(settings, new Console(System.err, System.err, false))) {
                for (int round = 0; round < sizes[2]; round++) {
                    System.out.println("Round " + round);
                    round(new BenchSite.Shape(sizes[0], sizes[1], 0, sizes[3]), archive);
                }
            }
        }
    }

    /** Each round has other ports, hence other hosts and addresses. */
    private static void round(BenchSite.Shape shape, OpenArchive archive) throws Exception {
        try (BenchSite site = BenchSite.start(shape)) {
            CrawlBenchmark benchmark = new CrawlBenchmark(site, shape.pages());
            double bare = benchmark.measure("bare loop", benchmark::bareLoop);
            double light = benchmark.measure("crawl, frontier in memory, nothing kept", benchmark::light);
            double whole = benchmark.measure("crawl, kept, read and indexed", () -> benchmark.whole(archive));
            System.out.printf(
                    Locale.ROOT, "of the bare loop: %.2f without keeping, %.2f with all%n", light / bare, whole / bare);
        }
    }

    private double measure(String name, Way way) throws Exception {
        CpuTimes start = CpuTimes.now(site.process());
        long fetched = way.pages();
        CpuTimes end = CpuTimes.now(site.process());
        double rate = fetched * MILLIS / start.elapsed(end).toMillis();
        System.out.printf(Locale.ROOT, "%-42s %6.0f pages/s (%d); %s%n", name, rate, fetched, start.until(end));
        return rate;
    }

    private long bareLoop() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(site.homes().size());
        try {
            long fetched = 0;
            List<Callable<Long>> loops = site.homes().stream()
                    .<Callable<Long>>map(home -> () -> bareLoop(client, home))
                    .toList();
            for (Future<Long> loop : threads.invokeAll(loops)) {
                fetched += loop.get();
            }
            return fetched;
        } finally {
            threads.shutdownNow();
        }
    }

    private long bareLoop(HttpClient client, CrawlUrl home) throws Exception {
        for (int number = 0; number < pages; number++) {
            CrawlUrl page = home.resolve("/" + number + ".html").orElseThrow();
            client.send(HttpRequest.newBuilder(page.uri()).version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofByteArray());
        }
        return pages;
    }

    private long light() throws Exception {
        CaptureSink nowhere = (exchange, page, earlier) -> new CaptureReference("none", 0, "none", Instant.EPOCH);
        return new Crawler(plan(), new InMemoryFrontier(), nowhere, summary -> {}).run().created();
    }

    private long whole(OpenArchive archive) throws Exception {
        try (Ingestion ingestion = archive.ingestion(new IngestionReport())) {
            Keeper keeper = new Keeper(archive.captures(), archive.reader(), ingestion);
            return new Crawler(plan(), archive.frontier(), keeper, summary -> {}).run().created();
        }
    }

    private CrawlPlan plan() {
        return CrawlPlan.of(site.homes(), "")
                .withScope(Scope.ofHosts(site.homes()))
                .withPace(Pace.polite().withoutDelay())
                .withWorkers(2 * site.homes().size())
                .withPatience(Duration.ZERO);
    }
}
