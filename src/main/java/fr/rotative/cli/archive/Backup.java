package fr.rotative.cli.archive;

import fr.rotative.bag.BagWriter;
import fr.rotative.cli.console.CommandException;
import fr.rotative.engine.local.FileTree;
import fr.rotative.engine.local.LocalElasticsearch;
import fr.rotative.index.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * A copy of an archive as a bag (RFC 8493): the WARC files, the companies of its own, and a snapshot of what
 * Elasticsearch holds. The archive may be written to meanwhile. The order in which parts are copied sees to it that the
 * copy holds every capture that its index and its list of addresses speak of, and that what its index lacks is known to
 * be lacking.
 */
public final class Backup {
    /** The folder of the bag that holds the files of the snapshot repository. */
    static final String SNAPSHOT_FOLDER = "snapshot";

    /** The name of the snapshot in its repository, and of the repository while it is used. */
    static final String SNAPSHOT = "rotative-backup";

    /** The entry of {@code bag-info.txt} that says how many articles the index had. */
    static final String ARTICLES = "Rotative-Articles";

    /** How far the WARC files are indexed, a folder for each generation. */
    private static final String INDEXED = "indexed";

    /** What else an archive's directory holds that is worth keeping. */
    private static final List<String> KEPT = List.of("companies.csv", "corpus", "warc");

    /** Marks a WARC file that is being written; in the copy, one whose end is to be looked at. */
    private static final String UNFINISHED = ".lock";

    private final OpenArchive archive;
    private final Path data;
    private final LongConsumer progress;

    /** @param progress told how many bytes were copied */
    public Backup(OpenArchive archive, LongConsumer progress) {
        this.archive = archive;
        this.data = archive.settings().data();
        this.progress = progress;
    }

    /**
     * @return how many articles the index has
     * @throws CommandException if the archive runs on a cluster, whose files are out of reach
     */
    public long into(Path folder) throws IOException {
        if (!(archive.settings().engine() instanceof ArchiveSettings.Embedded)) {
            throw CommandException.badInput("The index of a cluster is backed up by the cluster's own snapshots; copy"
                    + " the folder warc of the archive's directory beside them.");
        }
        BagWriter bag = BagWriter.in(folder);
        add(data.resolve(INDEXED).resolve(archive.generation().index()), bag);
        archive.index().refresh();
        long articles = archive.index().count();
        addSnapshot(bag);
        for (String kept : KEPT) {
            add(data.resolve(kept), bag);
        }
        bag.finish(Map.of(
                ARTICLES,
                Long.toString(articles),
                "Bagging-Date",
                LocalDate.ofInstant(archive.clock().instant(), ZoneOffset.UTC).toString(),
                "External-Description",
                "Archive of Rotative, index " + archive.generation()));
        return articles;
    }

    private void addSnapshot(BagWriter bag) throws IOException {
        Path repository = LocalElasticsearch.snapshots(data).resolve(SNAPSHOT);
        FileTree files = new FileTree(repository);
        Snapshots snapshots = archive.snapshots(SNAPSHOT);
        files.delete();
        snapshots.register(repository);
        try {
            snapshots.take(SNAPSHOT);
            for (Path file : files.files()) {
                add(SNAPSHOT_FOLDER + "/" + repository.relativize(file), file, bag);
            }
        } finally {
            snapshots.forget();
            files.delete();
        }
    }

    private void add(Path root, BagWriter bag) throws IOException {
        for (Path file : new FileTree(root).files()) {
            String name = data.relativize(file).toString();
            if (name.endsWith(UNFINISHED)) {
                bag.addEmpty(name);
            } else {
                add(name, file, bag);
            }
        }
    }

    private void add(String name, Path file, BagWriter bag) throws IOException {
        bag.add(name, file);
        progress.accept(bag.bytes());
    }
}
