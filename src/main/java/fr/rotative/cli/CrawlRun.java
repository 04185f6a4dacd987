package fr.rotative.cli;

import fr.rotative.cli.archive.Figures;
import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.Keeper;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.Progress;
import fr.rotative.crawl.CrawlPlan;
import fr.rotative.crawl.CrawlSummary;
import fr.rotative.crawl.CrawlSummary.Tally;
import fr.rotative.crawl.Crawler;
import fr.rotative.crawl.fetch.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A crawl into an open archive: everything fetched is kept, read and indexed. */
final class CrawlRun {
    /** Dead links: every site has some. */
    private static final Set<String> NO_FAULTS = Set.of("http-404", "http-410");

    private final OpenArchive archive;
    private final Console console;

    CrawlRun(OpenArchive archive, Console console) {
        this.archive = archive;
        this.console = console;
    }

    /**
     * @throws CommandException if what is fetched cannot be kept
     * @throws InterruptedException if the process is asked to stop; what was fetched is kept and indexed
     */
    CrawlSummary run(CrawlPlan plan, IngestionReport report) throws InterruptedException {
        try (Ingestion ingestion = archive.ingestion(report);
                Progress progress = Progress.of("crawl", console)) {
            Keeper keeper = new Keeper(archive.captures(), archive.reader(), ingestion);
            return crawler(plan, keeper, progress).run();
        } catch (IOException e) {
            throw CommandException.failed("The crawl had to stop: " + e.getMessage());
        } finally {
            archive.index().refresh();
        }
    }

    private Crawler crawler(CrawlPlan plan, Keeper keeper, Progress progress) {
        try {
            return new Crawler(plan, archive.frontier(), keeper, sofar -> show(sofar, archive.figures(), progress));
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(e.getMessage() + ": --contact URL|EMAIL");
        }
    }

    private static void show(CrawlSummary sofar, Figures figures, Progress progress) {
        figures.crawled(sofar);
        progress.at(sofar.visited(), sofar.expected());
    }

    /** Whether every host answered; what a site does not have, or does not want to be crawled, is no fault. */
    static boolean isWhole(CrawlSummary summary) {
        return NO_FAULTS.containsAll(summary.failed().keySet())
                && !summary.refused().containsKey(Refusal.ROBOTS_UNAVAILABLE.label());
    }

    /** The summary in a few lines. */
    static List<String> lines(CrawlSummary summary) {
        String first = "crawl: " + summary.created() + " new, " + summary.changed() + " changed, " + summary.unchanged()
                + " unchanged pages in " + summary.elapsed().toSeconds() + " s";
        return Stream.concat(
                        Stream.of(first),
                        Stream.concat(lines("refused", summary.refused()), lines("failed", summary.failed())))
                .toList();
    }

    private static Stream<String> lines(String what, Map<String, Tally> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(reason -> what + ": " + reason.getValue().count() + " (" + reason.getKey() + "): "
                        + String.join(", ", reason.getValue().samples()));
    }
}
