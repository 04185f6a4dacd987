package fr.rotative.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** Goes from record to record of a WARC file, up to its end or to the first damage. */
final class RecordCursor {
    private final FileChannel file;
    private long offset;
    private @Nullable WarcReader reader;
    private @Nullable WarcRecord record;
    private @Nullable String damage;

    /** The channel stays the caller's to close. */
    RecordCursor(FileChannel file, long start) {
        this.file = file;
        this.offset = start;
    }

    /** Goes to the next record; false at the end of the file and when what follows is {@link #damage damaged}. */
    boolean advance() {
        try {
            record = reader().next().orElse(null);
        } catch (IOException | RuntimeException unreadable) { // jwarc throws both on malformed headers
            record = null;
            damage = reason(unreadable);
        }
        offset = reader == null ? offset : reader.position();
        return record != null;
    }

    /** The record that {@link #advance} went to. */
    WarcRecord record() {
        return Objects.requireNonNull(record, "Not at a record");
    }

    /** Where the record, the damage or the end is, in bytes. */
    long offset() {
        return offset;
    }

    /** Why reading stopped before the end, if it did. */
    Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    static String reason(Exception unreadable) {
        return Objects.requireNonNullElse(
                unreadable.getMessage(), unreadable.getClass().getSimpleName());
    }

    private WarcReader reader() throws IOException {
        if (reader == null) {
            reader = new WarcReader(file.position(offset));
        }
        return reader;
    }
}
