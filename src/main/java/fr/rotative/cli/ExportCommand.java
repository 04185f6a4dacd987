package fr.rotative.cli;

import fr.rotative.capture.WarcExtract;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative export}: what the archive holds on a subject, to take elsewhere. */
@Command(
        name = "export",
        description = "Write the pages behind the articles that a query finds, as they were fetched, as a WARC file.")
final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "export.warc.gz";

    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(names = "--warc", required = true, description = "As WARC, compressed record by record.")
    private boolean warc;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "A file that does not exist yet (default: standard output).")
    private @Nullable Path output;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "In the query language of the search; all words must be there.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        Console console = Console.ofProcess();
        if (output == null && System.console() != null) {
            throw CommandException.badInput("A WARC file is no text for a terminal: name a file with --output.");
        }
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console);
                OutputStream out = open()) {
            return export(archive, out, console);
        } catch (FileAlreadyExistsException e) {
            throw CommandException.badInput(output + " exists already: name another file, or remove it.");
        } catch (IOException e) {
            throw CommandException.failed("Cannot write the WARC file: " + e.getMessage());
        }
    }

    private OutputStream open() throws IOException {
        return output == null
                ? System.out
                : Files.newOutputStream(output, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private int export(OpenArchive archive, OutputStream out, Console console) throws IOException {
        String name = output == null ? STANDARD_OUTPUT : output.getFileName().toString();
        WarcExtract extract =
                WarcExtract.begin(archive.captures(), name, archive.clock().instant(), out);
        SearchRequest request =
                SearchRequest.EVERYTHING.withQ(String.join(" ", words)).withMatch(Match.ALL);
        WarcExport export = new WarcExport(extract, console);
        try (Progress progress = Progress.of("export", console)) {
            archive.search(Deadline.USUAL_LIMIT).forEach(request, article -> {
                export.take(article);
                progress.at(extract.count(), Progress.UNKNOWN);
            });
        }
        out.flush();
        console.tell(export.summary());
        return export.isWhole() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
