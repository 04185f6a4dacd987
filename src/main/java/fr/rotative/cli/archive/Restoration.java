package fr.rotative.cli.archive;

import fr.rotative.bag.Bag;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.RequestObserver;
import fr.rotative.engine.local.FileTree;
import fr.rotative.engine.local.LocalElasticsearch;
import fr.rotative.index.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** The way from a backup to an archive in an empty directory. */
public final class Restoration {
    private final Bag bag;
    private final LongConsumer progress;

    /** @param progress told how many files were read */
    public Restoration(Bag bag, LongConsumer progress) {
        this.bag = bag;
        this.progress = progress;
    }

    /** How many articles the index had when the backup was made. */
    public long articles() throws IOException {
        return Long.parseLong(bag.info().getOrDefault(Backup.ARTICLES, "0"));
    }

    /**
     * Reads the whole backup and changes nothing.
     *
     * @throws IOException naming the first file that is not as it was
     */
    public void check() throws IOException {
        long read = 0;
        for (String file : bag.files()) {
            bag.check(file);
            progress.accept(++read);
        }
    }

    /**
     * Makes an archive of the backup: its files, each compared with its digest, and then its index.
     *
     * @throws IOException if a file is not as it was, or cannot be written
     * @throws CommandException if the archive's directory is not empty, or the archive is to be on a cluster
     */
    public void into(ArchiveSettings settings, Console console) throws IOException {
        requireEmpty(settings);
        FileTree repository =
                new FileTree(LocalElasticsearch.snapshots(settings.data()).resolve(Backup.SNAPSHOT));
        long copied = 0;
        for (String file : bag.files()) {
            bag.copy(file, target(file, settings.data(), repository.root()));
            progress.accept(++copied);
        }
        restoreIndex(settings, repository.root(), console);
        repository.delete();
    }

    private static void restoreIndex(ArchiveSettings settings, Path repository, Console console) {
        try (Resources resources = new Resources()) {
            ElasticsearchConnection connection =
                    new EngineRoom(console).connect(settings, RequestObserver.NONE, resources);
            Snapshots snapshots = new Snapshots(connection.client(OpenArchive.LONGEST_SNAPSHOT), Backup.SNAPSHOT);
            snapshots.register(repository);
            try {
                snapshots.restore(Backup.SNAPSHOT);
            } finally {
                snapshots.forget();
            }
        }
    }

    private static void requireEmpty(ArchiveSettings settings) throws IOException {
        if (!(settings.engine() instanceof ArchiveSettings.Embedded)) {
            throw CommandException.badInput(
                    "A backup is restored to the embedded Elasticsearch; a cluster restores its" + " own snapshots.");
        }
        if (!new FileTree(settings.data()).files().isEmpty()) {
            throw CommandException.badInput(settings.data() + " is not empty: restore the backup to another --data.");
        }
    }

    private static Path target(String file, Path data, Path repository) {
        String snapshot = Backup.SNAPSHOT_FOLDER + "/";
        return file.startsWith(snapshot) ? repository.resolve(file.substring(snapshot.length())) : data.resolve(file);
    }
}
