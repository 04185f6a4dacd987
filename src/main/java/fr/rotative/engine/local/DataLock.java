package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One program at a time uses a data directory. The operating system releases the lock when the program ends, however; and
 * also when the program closes any other channel on the file, so the holder never opens it a second time.
 */
final class DataLock implements AutoCloseable {
    /** Stands between the number of a process and the time of its start. */
    private static final String START = ", of ";

    private final FileChannel channel;
    private final Layout layout;

    private DataLock(FileChannel channel, Layout layout) {
        this.channel = channel;
        this.layout = layout;
    }

    /** @throws EngineException if another running program, or another part of this one, uses the data directory */
    @SuppressWarnings("resource") // closing the channel is what releases the lock
    static DataLock take(Layout layout) throws IOException {
        if (isOurs(layout)) {
            throw inUse(layout);
        }
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw inUse(layout);
        }
        Files.writeString(layout.owner(), ownProcess());
        return new DataLock(channel, layout);
    }

    private static EngineException inUse(Layout layout) throws IOException {
        String process = owner(layout).replaceFirst(START + ".*", "");
        return new EngineException(layout.data() + " is in use by another Rotative (process " + process
                + "): stop it first, or choose another directory with --data");
    }

    /** Whether a running program, this one included, uses the data directory. */
    static boolean isHeld(Layout layout) throws IOException {
        if (isOurs(layout)) {
            return true;
        }
        if (!Files.exists(layout.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isOurs(Layout layout) throws IOException {
        return owner(layout).equals(ownProcess());
    }

    /** With its start: in a container, every run of a program may have the same number. */
    private static String ownProcess() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid()
                + self.info().startInstant().map(start -> START + start).orElse("");
    }

    /** Who took the lock last and has not given it back, in a file of its own: the locked one is not to be read. */
    private static String owner(Layout layout) throws IOException {
        return Files.exists(layout.owner()) ? Files.readString(layout.owner()).strip() : "";
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                Files.deleteIfExists(layout.owner());
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
