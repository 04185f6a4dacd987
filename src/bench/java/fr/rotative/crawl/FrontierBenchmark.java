package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.speed.GeneratedSite;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.engine.TestDataDirectory;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a crawler's memory does while the frontier grows to a million addresses: the sitemaps of a generated site name
 * them, and then some of their pages are fetched. Printed is what the heap holds after a collection of garbage.
 *
 * <p>Arguments: sitemaps, addresses in each, pages to fetch after them: {@code 20,50000,2000}.
 */
public final class FrontierBenchmark {
    private static final int HEAP_MEGABYTES = 512;
    private static final double MEGABYTE = 1 << 20;
    private static final int PAGES_BETWEEN_LINES = 500;

    private final AtomicLong lastFound = new AtomicLong();
    private final AtomicLong lastFetched = new AtomicLong();

    private final long addresses;
    private final long visits;

    private FrontierBenchmark(long addresses, long visits) {
        this.addresses = addresses - 1; // the first page is named by its seed too
        this.visits = visits;
    }

    /** Prints a line for each sitemap, and then for every five hundred pages. */
    public static void main(String... arguments) throws Exception {
        int[] sizes = BenchArguments.of(arguments, 20, 50_000, 2_000);
        int sitemaps = sizes[0];
        int fetched = sizes[2];
        try (GeneratedSite site = GeneratedSite.start(1, sizes[1], sitemaps);
                TestDataDirectory data = TestDataDirectory.kept("bench-crawl")) {
            data.deleteAllButServer();
            ArchiveSettings settings = new ArchiveSettings(data.path(), new ArchiveSettings.Embedded(HEAP_MEGABYTES, 0));
            try (OpenArchive archive = OpenArchive.open(settings, new Console(System.err, System.err, false))) {
                new FrontierBenchmark((long) sitemaps * sizes[1], fetched).crawl(site, archive.frontier());
                System.out.println("frontier: " + archive.frontier().counts(Instant.now()));
            }
        }
    }

    private void crawl(GeneratedSite site, Frontier frontier) throws Exception {
        CrawlPlan plan = CrawlPlan.of(site.homes(), "").withPace(Pace.polite().withoutDelay());
        CaptureSink nowhere = (exchange, page, earlier) -> new CaptureReference("none", 0, "none", Instant.EPOCH);
        Crawler[] crawler = new Crawler[1];
        crawler[0] = new Crawler(plan, frontier, nowhere, sofar -> {
            show(sofar);
            if (sofar.discovered() >= addresses && sofar.visited() >= visits) {
                crawler[0].stop();
            }
        });
        crawler[0].run();
    }

    private void show(CrawlSummary sofar) {
        boolean moreFound = sofar.discovered() > lastFound.get() + PAGES_BETWEEN_LINES;
        boolean moreFetched = sofar.visited() >= lastFetched.get() + PAGES_BETWEEN_LINES;
        if (moreFound || moreFetched) {
            lastFound.set(sofar.discovered());
            lastFetched.set(sofar.visited());
            Duration elapsed = sofar.elapsed();
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d addresses known, %,6d visited after %4d s: %.1f MB of heap%n",
                    sofar.discovered(),
                    sofar.visited(),
                    elapsed.toSeconds(),
                    used / MEGABYTE);
        }
    }
}
