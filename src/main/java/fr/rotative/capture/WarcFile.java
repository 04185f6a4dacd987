package fr.rotative.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** A WARC file of ours or of another archive, compressed record by record ({@code .warc.gz}) or not ({@code .warc}). */
public final class WarcFile {
    /** The largest decoded payload that is read, in bytes; larger ones are skipped. */
    public static final long PAYLOAD_LIMIT = 64L << 20;

    private final Path path;
    private final String name;

    public WarcFile(Path path) {
        this.path = path;
        this.name = path.getFileName().toString();
    }

    /**
     * Passes on every capture in the order of the file. A damaged record is passed on as {@link WarcEntry.Skipped}, and
     * reading goes on with the next record that can be found after it.
     *
     * @throws IOException if the file itself cannot be opened or read
     */
    public void forEach(Consumer<? super WarcEntry> consumer) throws IOException {
        forEachFrom(0, consumer);
    }

    /** @param offset where a record begins */
    void forEachFrom(long offset, Consumer<? super WarcEntry> consumer) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            OptionalLong start = OptionalLong.of(offset);
            while (start.isPresent()) {
                start = readFrom(start.getAsLong(), file, consumer);
            }
        }
    }

    /**
     * The capture whose record begins at the offset.
     *
     * @throws IOException if the file cannot be read, or no record of a capture begins there
     */
    public WarcEntry read(long offset) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            WarcReader reader = new WarcReader(file.position(offset));
            Optional<WarcRecord> record = reader.next();
            if (record.isPresent()) {
                return entry(record.get(), offset)
                        .orElseThrow(() -> new IOException("No capture at offset " + offset + " of " + path));
            }
        } catch (RuntimeException damage) {
            throw new IOException("Damaged record at offset " + offset + " of " + path, damage);
        }
        throw new IOException("Nothing at offset " + offset + " of " + path);
    }

    /** Reads up to the end or to damage; answers where to go on. */
    private OptionalLong readFrom(long start, FileChannel file, Consumer<? super WarcEntry> consumer)
            throws IOException {
        RecordCursor cursor = new RecordCursor(file, start);
        long skipped = -1;
        while (cursor.advance()) {
            Optional<WarcEntry> entry = skippingDamage(cursor);
            entry.ifPresent(consumer);
            skipped = entry.orElse(null) instanceof WarcEntry.Skipped ? cursor.offset() : skipped;
        }
        if (cursor.damage().isEmpty()) {
            return OptionalLong.empty();
        }
        if (skipped != cursor.offset()) {
            consumer.accept(
                    new WarcEntry.Skipped(name, cursor.offset(), cursor.damage().get()));
        }
        return RecordBoundary.atOrAfter(file, cursor.offset() + 1);
    }

    private Optional<WarcEntry> skippingDamage(RecordCursor cursor) {
        try {
            return entry(cursor.record(), cursor.offset());
        } catch (IOException | RuntimeException damage) {
            return Optional.of(new WarcEntry.Skipped(name, cursor.offset(), RecordCursor.reason(damage)));
        }
    }

    private Optional<WarcEntry> entry(WarcRecord record, long offset) throws IOException {
        return new RecordReader(name, PAYLOAD_LIMIT).read(record, offset);
    }
}
