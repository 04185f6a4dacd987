package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The archive: a folder of WARC files (ISO 28500:2017), each capture a {@code response} with its {@code request}, or a
 * {@code revisit} when nothing had changed. Several processes may write to one folder, each to files of its own; within
 * a process one store serves all threads, and a folder has one store.
 */
public final class WarcStore implements Closeable {
    private static final Logger LOG = LogManager.getLogger();
    private static final int NOT_MODIFIED = 304;

    private final Path directory;
    private final Settings settings;
    private final Clock clock;
    private final List<TornTail> tornTails;
    private @Nullable WarcFileWriter current;

    /**
     * @param maxFileBytes the size from which a file is finished and the next one begun
     * @param force whether a capture is forced to the storage device before it counts as kept: it then survives a loss
     *     of power, not only the death of the process
     */
    public record Settings(long maxFileBytes, boolean force) {
        /** The size that ISO 28500, annex C, recommends. */
        public static final long DEFAULT_MAX_FILE_BYTES = 1_000_000_000;

        public static Settings defaults() {
            return new Settings(DEFAULT_MAX_FILE_BYTES, false);
        }
    }

    private WarcStore(Path directory, Settings settings, Clock clock) throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
        this.tornTails = cutOffTornTails();
    }

    /**
     * Opens the archive in the folder, which is created if need be. Ends of files that a crash has torn are set aside.
     */
    public static WarcStore open(Path directory, Settings settings, Clock clock) throws IOException {
        Files.createDirectories(directory);
        return new WarcStore(directory, settings, clock);
    }

    public static WarcStore open(Path directory) throws IOException {
        return open(directory, Settings.defaults(), Clock.systemUTC());
    }

    /** What was found torn when the archive was opened, and set aside. */
    public List<TornTail> tornTails() {
        return tornTails;
    }

    /** Keeps a response whose request is not known and that was never captured before. */
    public CaptureReference append(Capture capture) throws IOException {
        return append(Exchange.of(capture), null);
    }

    /**
     * Keeps a response, and its request if it is known. When this returns, the records have left the process.
     *
     * @param earlier an earlier capture of the same URL: if the payload is the same, or the server answered 304 (not
     *     modified), a revisit of that one is written instead of the payload
     * @return where the record begins; the digest is that of the earlier capture if and only if nothing has changed
     */
    public synchronized CaptureReference append(Exchange exchange, @Nullable CaptureReference earlier)
            throws IOException {
        Capture capture = exchange.response();
        String digest = WarcRecords.digest(capture.body()).prefixedBase32();
        CaptureReference original = original(capture, digest, earlier);
        WarcFileWriter writer = writer();
        WarcRecord main = original == null
                ? original(capture, writer)
                : WarcRecords.revisit(capture, original, writer.warcinfo());
        long offset = write(writer, withRequest(main, exchange, writer));
        return new CaptureReference(
                writer.name(), offset, original == null ? digest : original.digest(), capture.fetchedAt());
    }

    /**
     * The capture that the reference leads to; for a revisit, the original with the payload.
     *
     * @throws IOException if the file is missing, or the record is damaged or has no payload within the archive
     */
    public Capture read(CaptureReference reference) throws IOException {
        WarcEntry entry = entry(reference);
        if (entry instanceof WarcEntry.Revisit revisit && revisit.original() != null) {
            entry = entry(revisit.original());
        }
        if (entry instanceof WarcEntry.Held held) {
            return held.capture();
        }
        throw new IOException("No payload at offset " + reference.offset() + " of " + reference.warcFile());
    }

    /** Passes on every capture of every file, oldest file first, and what had to be skipped. */
    public void forEach(Consumer<? super WarcEntry> consumer) throws IOException {
        for (Path file : files("")) {
            new WarcFile(file).forEach(consumer);
        }
    }

    /**
     * Passes on the captures of every file that lie behind a position in it, oldest file first, and what had to be
     * skipped. The end of a file that is being written is no damage: a record may have come halfway.
     *
     * @param positions by name of a file, the offset of a record whose successors are wanted; -1 for all
     */
    public void forEachAfter(ToLongFunction<String> positions, Consumer<? super WarcEntry> consumer)
            throws IOException {
        for (Path file : files("")) {
            long position = positions.applyAsLong(file.getFileName().toString());
            LastDamage entries = new LastDamage(consumer);
            new WarcFile(file).forEachFrom(Math.max(position, 0), entry -> {
                if (entry.offset() > position) {
                    entries.accept(entry);
                }
            });
            if (!Files.exists(WriterLock.beside(file))) {
                entries.passOn();
            }
        }
    }

    /** How much there is: WARC files, and their bytes. */
    public record Extent(int files, long bytes) {}

    public Extent extent() throws IOException {
        long bytes = 0;
        List<Path> files = files("");
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new Extent(files.size(), bytes);
    }

    @Override
    public synchronized void close() throws IOException {
        finishFile();
    }

    /** The file that a capture is in; it may be missing. */
    Path file(CaptureReference reference) throws IOException {
        Path file = directory.resolve(reference.warcFile());
        if (!directory.equals(file.getParent())) {
            throw new IOException("Not the name of a WARC file: " + reference.warcFile());
        }
        return file;
    }

    /** Whether a response has nothing that an earlier capture of its address had not. */
    public static boolean isUnchanged(Capture capture, CaptureReference earlier) {
        return isUnchanged(capture, capture.digest(), earlier);
    }

    private WarcEntry entry(CaptureReference reference) throws IOException {
        return new WarcFile(file(reference)).read(reference.offset());
    }

    private static WarcRecord original(Capture capture, WarcFileWriter writer) {
        return capture.hasAddress()
                ? WarcRecords.response(capture, writer.warcinfo())
                : WarcRecords.resource(capture, writer.warcinfo());
    }

    private static @Nullable CaptureReference original(
            Capture capture, String digest, @Nullable CaptureReference earlier) {
        return earlier != null && isUnchanged(capture, digest, earlier) ? earlier : null;
    }

    private static boolean isUnchanged(Capture capture, String digest, CaptureReference earlier) {
        return capture.status() == NOT_MODIFIED || earlier.digest().equals(digest);
    }

    private static List<WarcRecord> withRequest(WarcRecord main, Exchange exchange, WarcFileWriter writer) {
        return exchange.request().fields().isEmpty()
                ? List.of(main)
                : List.of(main, WarcRecords.request(exchange, main, writer.warcinfo()));
    }

    private WarcFileWriter writer() throws IOException {
        if (current != null && current.size() >= settings.maxFileBytes()) {
            finishFile();
        }
        if (current == null) {
            current = WarcFileWriter.create(directory, clock.instant());
        }
        return current;
    }

    private long write(WarcFileWriter writer, List<WarcRecord> records) throws IOException {
        try {
            return writer.append(records, settings.force());
        } catch (IOException e) {
            finishFile();
            throw e;
        }
    }

    private void finishFile() throws IOException {
        WarcFileWriter finished = current;
        current = null;
        if (finished != null) {
            finished.close();
        }
    }

    private List<TornTail> cutOffTornTails() throws IOException {
        List<TornTail> found = new ArrayList<>();
        for (Path lockFile : files(WriterLock.SUFFIX)) {
            String name = lockFile.getFileName().toString();
            Path warcFile = lockFile.resolveSibling(name.substring(0, name.length() - WriterLock.SUFFIX.length()));
            cutOff(warcFile).ifPresent(found::add);
        }
        found.forEach(tail -> LOG.warn("Set aside {} torn bytes in {}", tail.bytes(), tail.keptIn()));
        return List.copyOf(found);
    }

    /** Only a file whose writer has died is examined. */
    private static Optional<TornTail> cutOff(Path warcFile) throws IOException {
        WriterLock lock = WriterLock.tryAcquire(warcFile).orElse(null);
        if (lock == null) {
            return Optional.empty();
        }
        try (lock) {
            return Files.exists(warcFile) ? TornTail.cutOff(warcFile) : Optional.empty();
        }
    }

    private List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".warc.gz" + suffix))
                    .sorted()
                    .toList();
        }
    }
}
