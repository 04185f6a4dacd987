package fr.rotative.cli;

import fr.rotative.cli.archive.ArchiveCompanies;
import fr.rotative.cli.archive.CaptureReader;
import fr.rotative.cli.archive.IngestionReport;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.input.Inputs;
import fr.rotative.cli.input.Manifest;
import fr.rotative.normalise.site.SiteRules;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rotative normalise}: what the archive would make of pages, without touching any index. */
@Command(
        name = "normalise",
        description = "Print what pages hold, one JSON object per page or line of NDJSON; no index is touched.")
final class NormaliseCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, if PATH is a single page.")
    private @Nullable URI url;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "Many pages, one JSON line each: {\"id\", \"url\", \"content_type\", \"page\"}, the page's path "
                            + "relative to the manifest.")
    private @Nullable Path manifest;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Recognise companies as the archive in this directory does, by its own register and by "
                    + "what its articles tell, too; without it, by the register that comes with Rotative.")
    private @Nullable Path data;

    @Option(names = "--explain", description = "Say which heuristic decided each field, and what made each company.")
    private boolean explain;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Pages (HTML, text), NDJSON, WARC files, directories.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        requireOneInput();
        Console console = Console.ofProcess();
        Clock clock = Clock.systemUTC();
        IngestionReport report = new IngestionReport();
        CaptureReader reader =
                new CaptureReader(SiteRules.bundled(), companies().recogniser());
        NormalisedOutput output = new NormalisedOutput(console, reader, explain);
        if (manifest == null) {
            new Inputs(url, report::leftOut, clock).forEach(paths, output::print);
        } else {
            new Manifest(manifest, report::leftOut, clock).forEach(output::print);
        }
        report.leftOutLines().forEach(console::tell);
        return report.nothingLeftOut() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private ArchiveCompanies companies() {
        return data == null ? ArchiveCompanies.bundled() : ArchiveCompanies.of(data);
    }

    private void requireOneInput() {
        if (paths.isEmpty() == (manifest == null)) {
            throw new ParameterException(spec.commandLine(), "Name either pages (PATH...) or --manifest FILE.");
        }
        if (url != null && paths.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--url goes with exactly one PATH.");
        }
    }
}
