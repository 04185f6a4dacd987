package fr.rotative.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How far each WARC file has been indexed. What lies behind was kept but not yet indexed when the process died; the
 * next start reads it again. One small file per WARC file, so that processes that write different WARC files never
 * touch the same one.
 */
public final class IndexedPositions {
    private static final long NOTHING = -1;

    private final Path directory;

    /** @param directory belongs to one index generation: another one has indexed nothing yet */
    IndexedPositions(Path directory) {
        this.directory = directory;
    }

    /** The offset of the last record of the WARC file that is in the index; -1 if none is. */
    long of(String warcFile) {
        Path file = directory.resolve(warcFile);
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : NOTHING;
        } catch (NumberFormatException torn) {
            return NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything up to the record at this offset is in the index. */
    void advance(String warcFile, long offset) {
        if (offset <= of(warcFile)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            Path next = Files.writeString(directory.resolve(warcFile + ".next"), Long.toString(offset));
            Files.move(next, directory.resolve(warcFile), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
