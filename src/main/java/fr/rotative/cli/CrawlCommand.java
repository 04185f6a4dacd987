package fr.rotative.cli;

import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.CrawlSummary;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rotative crawl}: sites into the archive. */
@Command(
        name = "crawl",
        description =
                "Fetch the sites of the seeds politely (robots.txt, sitemaps, links) until nothing is due, or without end.")
final class CrawlCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Mixin
    private final CrawlOptions crawlOptions = new CrawlOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "SEED",
            description = "Addresses to start from; the crawl stays on their hosts.")
    private List<String> seeds = List.of();

    @Override
    public Integer call() throws InterruptedException {
        CrawlPlan plan = crawlOptions.plan(seeds);
        Console console = Console.ofProcess();
        IngestionReport report = new IngestionReport();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            CrawlSummary summary = new CrawlRun(archive, console).run(plan, report);
            CrawlRun.lines(summary).forEach(console::print);
            report.lines().forEach(console::print);
            return CrawlRun.isWhole(summary) && report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }
}
