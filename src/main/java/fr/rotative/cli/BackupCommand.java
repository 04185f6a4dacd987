package fr.rotative.cli;

import fr.rotative.cli.archive.Backup;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rotative backup}: a copy of the whole archive, with the digest of each file. */
@Command(
        name = "backup",
        description = "Copy the archive with its index to a folder, with the digest of each file (BagIt, RFC 8493); it"
                + " may be searched and written to meanwhile.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Parameters(paramLabel = "FOLDER", description = "A folder that does not exist yet, or is empty.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Override
    public Integer call() {
        Console console = Console.ofProcess();
        try (OpenArchive archive = OpenArchive.open(archiveOptions.settings(), console);
                Progress progress = Progress.of("bytes", console)) {
            Backup backup = new Backup(archive, bytes -> progress.at(bytes, Progress.UNKNOWN));
            console.print("Backup of " + backup.into(folder) + " articles in " + folder + ".");
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            throw CommandException.badInput(folder + " is not empty: name a new folder for each backup.");
        } catch (IOException e) {
            throw CommandException.failed("The backup is not whole: " + e);
        }
    }
}
