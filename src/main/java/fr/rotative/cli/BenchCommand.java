package fr.rotative.cli;

import fr.rotative.bench.speed.FigureTable;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.speed.SpeedRun;
import fr.rotative.engine.local.FileTree;
import fr.rotative.search.archive.Deadline;
import fr.rotative.web.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rotative bench}: how fast the archive is, and how good. */
@Command(
        name = "bench",
        description = {
            "Measure how fast the archive is, beside what Elasticsearch alone needs for the same, on an archive of generated "
                    + "articles; a table of figures and their limits is printed, and written as JSON.",
            "",
            "It works in the folder \"bench\" of the archive's directory, and deletes it afterwards; a cluster that is named"
                    + " must not hold articles."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = BenchRelevanceCommand.class)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000",
            description = "The sizes at which the archive is searched, growing.")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            defaultValue = "target/bench.json",
            description = "Where the figures go as JSON (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.ofProcess();
        ArchiveSettings usual = archiveOptions.settings();
        ArchiveSettings own = new ArchiveSettings(usual.data().resolve("bench"), usual.engine());
        try {
            FigureTable table = new SpeedRun(own, console, BenchCommand::served).run(sizes);
            new FileTree(own.data()).delete();
            table.lines().forEach(console::print);
            write(table);
            return table.isMet() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException e) {
            throw CommandException.failed("The measurement broke off: " + e.getMessage());
        }
    }

    private void write(FigureTable table) throws IOException {
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(output, table.json());
    }

    private static Server served(OpenArchive archive) {
        return WebServer.start(Server.Settings.USUAL.withPort(0), Deadline.USUAL_LIMIT, archive);
    }
}
