package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.speed.CrawlWays;
import fr.rotative.cli.speed.GeneratedSite;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.engine.TestDataDirectory;
import java.time.Instant;
import java.util.Locale;

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

    private final GeneratedSite site;
    private final CrawlWays ways;

    /** A way to fetch all pages of all hosts. */
    @FunctionalInterface
    private interface Way {
        long pages() throws Exception;
    }

    private CrawlBenchmark(GeneratedSite site) {
        this.site = site;
        this.ways = new CrawlWays(site);
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
                    round(new GeneratedSite.Shape(sizes[0], sizes[1], 0, sizes[3]), archive);
                }
            }
        }
    }

    /** Each round has other ports, hence other hosts and addresses. */
    private static void round(GeneratedSite.Shape shape, OpenArchive archive) throws Exception {
        try (GeneratedSite site = GeneratedSite.start(shape)) {
            CrawlBenchmark benchmark = new CrawlBenchmark(site);
            double bare = benchmark.measure("bare loop", benchmark.ways::bareLoop);
            double light = benchmark.measure("crawl, frontier in memory, nothing kept", benchmark::light);
            double whole = benchmark.measure("crawl, kept, read and indexed", () -> benchmark.ways.crawl(archive));
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

    private long light() throws Exception {
        CaptureSink nowhere = (exchange, page, earlier) -> new CaptureReference("none", 0, "none", Instant.EPOCH);
        return new Crawler(ways.plan(), new InMemoryFrontier(), nowhere, summary -> {}).run().created();
    }
}
