package fr.rotative.cli.speed;

import com.sun.management.OperatingSystemMXBean;
import fr.rotative.bench.speed.Bar;
import fr.rotative.bench.speed.Figure;
import fr.rotative.cli.archive.OpenArchive;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * How many pages a second a crawl brings into an archive, beside a bare loop of the same HTTP client at the same
 * concurrency, of a site that answers at once and of one that takes as long as sites of the web do.
 */
final class CrawlTimes {
    private static final int HOSTS = 4;
    private static final GeneratedSite.Shape QUICK = new GeneratedSite.Shape(HOSTS, 250, 0, 0);
    private static final GeneratedSite.Shape USUAL = new GeneratedSite.Shape(HOSTS, 60, 0, 300);

    /** How many articles it leaves in the archive. */
    static final int ARTICLES = HOSTS * (QUICK.pages() + USUAL.pages());

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double PERCENT = 100;
    private static final Bar SHARE = Bar.atLeast(0.8);

    private final OpenArchive archive;

    CrawlTimes(OpenArchive archive) {
        this.archive = archive;
    }

    /** A way to fetch all pages of a site, which tells how many that were. */
    @FunctionalInterface
    private interface Way {
        long pages() throws IOException, InterruptedException, ExecutionException;
    }

    /** The site that answers at once comes first, and so warms up what the other needs. */
    List<Figure> figures() throws IOException, InterruptedException {
        return Stream.concat(of(QUICK).stream(), of(USUAL).stream()).toList();
    }

    private List<Figure> of(GeneratedSite.Shape shape) throws IOException, InterruptedException {
        String site = ", " + shape.delay() + " ms a page";
        try (GeneratedSite generated = GeneratedSite.start(shape)) {
            CrawlWays ways = new CrawlWays(generated);
            double bare = rate(ways::bareLoop);
            OperatingSystemMXBean processors = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            processors.getCpuLoad(); // what it tells next is since now
            double crawl = rate(() -> ways.crawl(archive));
            return List.of(
                    Figure.of("crawl" + site, crawl, "pages/s"),
                    Figure.of("crawl" + site + ": processors busy", PERCENT * processors.getCpuLoad(), "%"),
                    Figure.of("bare loop" + site, bare, "pages/s"),
                    Figure.ratio("crawl / bare loop" + site, crawl / bare, SHARE));
        }
    }

    private static double rate(Way way) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            long pages = way.pages();
            return pages * NANOS_PER_SECOND / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
