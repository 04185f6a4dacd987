package fr.rotative.engine;

import fr.rotative.engine.local.LocalElasticsearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A data directory for a test's own server: in the build directory, or, where a folder above it is closed to the user
 * without privileges that root's server runs as, in the system's temporary one.
 */
public record TestDataDirectory(Path path, boolean temporary) implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 512;

    /** The program's folder, as the build lays it out. */
    public static Path home() {
        return Path.of(System.getProperty("rotative.home", "target")).toAbsolutePath();
    }

    /** A directory that stays for the next run, so that it need not unpack the server again. */
    public static TestDataDirectory kept(String name) {
        try {
            if (isOpenToAll(home())) {
                return new TestDataDirectory(home().resolve(name), false);
            }
            Path folder = Files.createTempDirectory("rotative-test");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new TestDataDirectory(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOpenToAll(Path path) throws IOException {
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (!Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** A small server on any free port. */
    public LocalElasticsearch.Settings settings() {
        return new LocalElasticsearch.Settings(home(), path, HEAP_MEGABYTES, 0);
    }

    /** Forgets what an earlier run indexed. */
    public void deleteIndexes() {
        delete(path.resolve("elasticsearch/indexes"));
    }

    /** Leaves nothing of an earlier run. */
    public void deleteAll() {
        delete(path);
    }

    /** Leaves nothing of an earlier run but the unpacked server. */
    public void deleteAllButServer() throws IOException {
        deleteIndexes();
        if (Files.exists(path)) {
            try (Stream<Path> kept = Files.list(path)) {
                kept.filter(folder -> !folder.endsWith("elasticsearch")).forEach(TestDataDirectory::delete);
            }
        }
    }

    @Override
    public void close() {
        if (temporary) {
            delete(path);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
