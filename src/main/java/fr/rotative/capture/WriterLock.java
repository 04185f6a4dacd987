package fr.rotative.capture;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Marks a WARC file as being written: a file beside it, ending in {@code .lock}, that its writer holds locked. The
 * operating system frees the lock of a process that dies, so that the next one knows which files to examine. The WARC
 * file itself is not locked, because on POSIX systems a process that closes any channel of a file loses its locks on it.
 */
final class WriterLock implements Closeable {
    static final String SUFFIX = ".lock";

    private final Path path;
    private final FileChannel channel;

    private WriterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static Path beside(Path warcFile) {
        return warcFile.resolveSibling(warcFile.getFileName() + SUFFIX);
    }

    /** The lock of a WARC file that is about to be created. */
    static WriterLock acquire(Path warcFile) throws IOException {
        return tryAcquire(warcFile).orElseThrow(() -> new IOException("Another process is writing " + warcFile));
    }

    /** The lock, unless a living process holds it. */
    static Optional<WriterLock> tryAcquire(Path warcFile) throws IOException {
        Path path = beside(warcFile);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return Optional.of(new WriterLock(path, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        channel.close();
    }
}
