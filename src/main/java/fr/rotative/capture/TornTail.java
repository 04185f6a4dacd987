package fr.rotative.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The beginning of a record that a crash kept from being finished, cut off the end of its WARC file.
 *
 * @param offset where it began, in bytes; the file now ends there
 * @param bytes how many bytes were set aside
 * @param keptIn the file they were moved to
 */
public record TornTail(Path warcFile, long offset, long bytes, Path keptIn) {

    /** Moves the torn end of the file, if it has one, to a file beside it that ends in {@code .torn}. */
    static Optional<TornTail> cutOff(Path warcFile) throws IOException {
        try (FileChannel file = FileChannel.open(warcFile, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            OptionalLong offset = find(file);
            return offset.isPresent() ? Optional.of(cutOff(warcFile, file, offset.getAsLong())) : Optional.empty();
        }
    }

    private static TornTail cutOff(Path warcFile, FileChannel file, long offset) throws IOException {
        Path keptIn = warcFile.resolveSibling(warcFile.getFileName() + ".torn");
        long bytes = file.size() - offset;
        try (FileChannel torn = FileChannel.open(
                keptIn, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (long copied = 0; copied < bytes; ) {
                copied += file.transferTo(offset + copied, bytes - copied, torn);
            }
            torn.force(true);
        }
        file.truncate(offset).force(true);
        return new TornTail(warcFile, offset, bytes, keptIn);
    }

    /** Damage that whole records follow is no torn tail: it is left where it is. */
    private static OptionalLong find(FileChannel file) throws IOException {
        OptionalLong start = OptionalLong.of(0);
        OptionalLong torn = OptionalLong.empty();
        while (start.isPresent()) {
            RecordCursor cursor = new RecordCursor(file, start.getAsLong());
            torn = endsIn(cursor) ? OptionalLong.of(cursor.offset()) : OptionalLong.empty();
            start = torn.isPresent() ? RecordBoundary.atOrAfter(file, cursor.offset() + 1) : OptionalLong.empty();
        }
        return torn;
    }

    private static boolean endsIn(RecordCursor cursor) {
        boolean whole = true;
        while (whole) {
            whole = cursor.advance();
        }
        return cursor.damage().isPresent();
    }
}
