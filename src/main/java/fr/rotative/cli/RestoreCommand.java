package fr.rotative.cli;

import fr.rotative.bag.Bag;
import fr.rotative.cli.archive.ArchiveSettings;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.cli.archive.Restoration;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.console.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative restore}: an archive from its backup. */
@Command(
        name = "restore",
        description =
                "Make an archive of a backup, in the empty directory that --data names; each file is compared with"
                        + " its digest.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Option(names = "--check", description = "Only compare the backup with its digests.")
    private boolean check;

    @Parameters(paramLabel = "FOLDER", description = "What \"rotative backup\" has written.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Override
    public Integer call() {
        Console console = Console.ofProcess();
        try (Progress progress = Progress.of("files", console)) {
            Bag bag = Bag.open(folder);
            int files = bag.files().size();
            Restoration restoration = new Restoration(bag, done -> progress.at(done, files));
            if (check) {
                restoration.check();
                console.print("All " + files + " files are as they were: " + restoration.articles() + " articles.");
            } else {
                restore(restoration, console);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw CommandException.badInput("Cannot restore this backup: " + e.getMessage());
        }
    }

    private void restore(Restoration restoration, Console console) throws IOException {
        ArchiveSettings settings = archiveOptions.settings();
        restoration.into(settings, console);
        try (OpenArchive archive = OpenArchive.open(settings, console)) {
            console.print("Restored " + archive.index().count() + " articles, of " + restoration.articles()
                    + " when the backup was made, to " + settings.data() + ".");
        }
    }
}
