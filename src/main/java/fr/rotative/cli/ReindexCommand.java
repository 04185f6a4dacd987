package fr.rotative.cli;

import fr.rotative.cli.archive.CatchUp;
import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.Obsolescence;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import fr.rotative.index.Rebuild;
import fr.rotative.index.WriteReport.Outcome;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotative reindex}: the index anew from the WARC files, without fetching anything. */
@Command(
        name = "reindex",
        description =
                "Read every capture again and build the index anew; the present one serves until the new one is whole.")
final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--if-outdated",
            description =
                    "Do so only if the index was made by a former definition or articles were read by former rules.")
    private boolean ifOutdated;

    @Override
    public Integer call() throws IOException {
        Console console = Console.ofProcess();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            if (ifOutdated && archive.obsolescence().isNone()) {
                console.print("All " + archive.index().count() + " articles were read by the present rules (version "
                        + Obsolescence.PRESENT_RULES + ").");
                return ExitCode.OK;
            }
            IngestionReport report = rebuild(archive, console);
            report.lines().forEach(console::print);
            return report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
        }
    }

    private static IngestionReport rebuild(OpenArchive archive, Console console) throws IOException {
        IngestionReport report = new IngestionReport();
        try (Rebuild rebuild = archive.index().rebuild();
                Progress progress = Progress.of("reindex", console)) {
            Ingestion ingestion = archive.ingestionInto(rebuild, report);
            new CatchUp(
                            archive.captures(),
                            archive.positions(rebuild.generation()),
                            done -> progress.at(done, Progress.UNKNOWN))
                    .into(ingestion, report);
            rebuild.putIntoService(report.count(Outcome.NEW));
            console.print("Put " + rebuild.generation() + " into service.");
        }
        return report;
    }
}
