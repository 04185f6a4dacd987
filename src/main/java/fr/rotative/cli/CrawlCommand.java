package fr.rotative.cli;

import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.CrawlSummary;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.politeness.Pace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative crawl}: sites into the archive. */
@Command(
        name = "crawl",
        description = "Fetch the sites of the seeds politely (robots.txt, sitemaps, links) until nothing is due.")
final class CrawlCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--contact",
            paramLabel = "URL|EMAIL",
            defaultValue = "",
            description = "Where the people who run the site can reach you; sent with every request, and required for "
                    + "any site but one on this machine.")
    private String contact = "";

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "25",
            description = "How many links may lead from a seed to a page.")
    private int maxDepth;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Least pause between two requests to a host; a robots.txt may ask for more.")
    private double delay;

    @Parameters(
            arity = "1..*",
            paramLabel = "SEED",
            description = "Addresses to start from; the crawl stays on their hosts.")
    private List<String> seeds = List.of();

    @Override
    public Integer call() throws InterruptedException {
        CrawlPlan plan = plan();
        Console console = Console.ofProcess();
        IngestionReport report = new IngestionReport();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            CrawlSummary summary = new CrawlRun(archive, console).run(plan, report);
            CrawlRun.lines(summary).forEach(console::print);
            report.lines().forEach(console::print);
            return CrawlRun.isWhole(summary) && report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }

    private CrawlPlan plan() {
        try {
            return CrawlPlan.of(seeds.stream().map(CrawlUrl::of).toList(), contact)
                    .withPace(Pace.polite().withDelay(Duration.ofMillis((long) (delay * 1000))))
                    .withMaxDepth(maxDepth);
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(String.valueOf(e.getMessage()));
        }
    }
}
