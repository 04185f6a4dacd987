package fr.rotative.cli;

import fr.rotative.cli.archive.Ingestion;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import fr.rotative.cli.input.Inputs;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rotative import}: files into the archive. */
@Command(
        name = "import",
        description =
                "Take files into the archive: pages (HTML or text), WARC files, articles as NDJSON, folders of these.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, if PATH is a single page.")
    private @Nullable URI url;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, also compressed (.gz), and folders.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (url != null && paths.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--url goes with exactly one PATH.");
        }
        Console console = Console.ofProcess();
        IngestionReport report = new IngestionReport();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console)) {
            StepwiseWork work = new StepwiseWork();
            work.run(() -> take(archive, report, console, work));
            archive.index().refresh();
        }
        report.lines().forEach(console::print);
        return report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private void take(OpenArchive archive, IngestionReport report, Console console, StepwiseWork work) {
        AtomicLong taken = new AtomicLong();
        try (Ingestion ingestion = archive.ingestion(report);
                Progress progress = Progress.of("import", console)) {
            Importer importer = new Importer(archive, ingestion, report);
            new Inputs(url, report::leftOut, archive.clock()).forEach(paths, input -> {
                work.nextStep();
                importer.take(input);
                progress.at(taken.incrementAndGet(), Progress.UNKNOWN);
            });
        }
    }
}
