package fr.rotative.cli;

import fr.rotative.cli.archive.CatchUp;
import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.Obsolescence;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import fr.rotative.company.corpus.CorpusCompanies;
import fr.rotative.index.Generation;
import fr.rotative.index.Rebuild;
import fr.rotative.index.RevisionReport;
import fr.rotative.index.WriteReport.Outcome;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotative reindex}: the index anew from the WARC files, or its companies anew, without fetching anything. */
@Command(
        name = "reindex",
        description =
                "Read every capture again and build the index anew; the present one serves until the new one is whole.")
final class ReindexCommand implements Callable<Integer> {
    /** So many captures made meanwhile are read after the new index is in service, so that a crawl can go on. */
    private static final int FEW = 100;

    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--companies",
            description = "Only recognise the companies of all articles anew, in the present index: after the register "
                    + "has changed, or when there are many new articles, which may tell more of companies together.")
    private boolean companies;

    @Option(
            names = "--if-outdated",
            description = "Do so only if the index was made by a former definition or articles were read by former "
                    + "rules; with --companies, if companies were recognised by a former register.")
    private boolean ifOutdated;

    @Option(
            names = "--rollback",
            description = "Put the former index into service again, which is kept after each reindex, and index there "
                    + "what was captured since.")
    private boolean rollback;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = Console.ofProcess();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            if (rollback) {
                return rollBack(archive, console);
            }
            Obsolescence obsolescence = archive.obsolescence();
            if (ifOutdated && !(companies ? obsolescence.formerRegister() : obsolescence.needsRebuild())) {
                console.print("All " + archive.index().count() + " articles were read by the present "
                        + (companies ? "register." : "rules (version " + Obsolescence.PRESENT_RULES + ")."));
                return ExitCode.OK;
            }
            return companies ? recogniseAnew(archive, console) : rebuild(archive, console);
        }
    }

    private static int recogniseAnew(OpenArchive archive, Console console) throws InterruptedException {
        long articles = archive.index().count();
        try (Progress progress = Progress.of("names", console)) {
            CorpusCompanies corpus = archive.learnCompanies(done -> progress.at(done, articles));
            console.print("names: " + corpus.confirmed().all().size() + " companies confirmed, "
                    + corpus.others().size() + " names that are no company's");
        }
        try (Progress progress = Progress.of("companies", console)) {
            RevisionReport report = archive.recogniseAnew(done -> progress.at(done, articles));
            console.print("companies: " + report.read() + " articles read, " + report.changed() + " changed");
            report.failures()
                    .forEach(failure ->
                            console.print("refused by Elasticsearch: " + failure.id() + ": " + failure.reason()));
            return report.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    private static int rebuild(OpenArchive archive, Console console) throws IOException {
        IngestionReport report = rebuilt(archive, console);
        report.lines().forEach(console::print);
        return report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private static IngestionReport rebuilt(OpenArchive archive, Console console) throws IOException {
        IngestionReport report = new IngestionReport();
        try (Rebuild rebuild = archive.index().rebuild();
                Progress progress = Progress.of("reindex", console)) {
            Ingestion ingestion = archive.ingestionInto(rebuild, report);
            CatchUp catchUp = archive.catchUp(rebuild.generation(), progress);
            while (catchUp.into(ingestion, report) > FEW) {
                console.tell("Reading what was captured meanwhile");
            }
            rebuild.putIntoService(report.count(Outcome.NEW));
            console.print("Put " + rebuild.generation() + " into service.");
            catchUp.into(archive.ingestion(rebuild.generation(), report), report);
        }
        archive.index().refresh();
        return report;
    }

    /** The generation had everything that was captured before it was replaced. */
    private static int rollBack(OpenArchive archive, Console console) throws IOException {
        IngestionReport report = new IngestionReport();
        Generation former = archive.index().rollBack();
        console.print("Put " + former + " into service again.");
        try (Progress progress = Progress.of("reindex", console)) {
            archive.catchUp(former, progress).into(archive.ingestion(former, report), report);
        }
        archive.index().refresh();
        report.lines().forEach(console::print);
        return report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
