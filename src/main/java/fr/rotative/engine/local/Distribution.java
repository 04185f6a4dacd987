package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Elastic's minimal distribution of the server, as its zip archive comes with this program.
 *
 * @param name the archive's only top folder, for example {@code elasticsearch-8.19.21}
 */
record Distribution(Path archive, String name) {

    /** @throws EngineException if the program's home holds no archive, or more than one */
    static Distribution in(Path home) throws IOException {
        Path folder = home.resolve("elasticsearch");
        if (!Files.isDirectory(folder)) {
            throw missing(folder);
        }
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder, "elasticsearch-*.zip")) {
            List<Path> found = new ArrayList<>();
            archives.forEach(found::add);
            if (found.size() != 1) {
                throw missing(folder);
            }
            String file = found.get(0).getFileName().toString();
            return new Distribution(found.get(0), file.substring(0, file.length() - ".zip".length()));
        }
    }

    /**
     * The unpacked server under {@code parent}. It is unpacked beside its place and then moved there, so that a run cut
     * short leaves nothing that looks whole; files lost later (a crash of the machine) are noticed by their sizes.
     */
    Path unpackUnder(Path parent, Consumer<String> progress) throws IOException {
        Path server = parent.resolve(name);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (!isWhole(zip, parent)) {
                progress.accept("Unpacking " + name);
                unpack(zip, parent, server);
            }
        }
        return server;
    }

    private static boolean isWhole(ZipFile zip, Path parent) throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            Path path = parent.resolve(entry.getName());
            if (!Files.exists(path) || !entry.isDirectory() && Files.size(path) != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    private void unpack(ZipFile zip, Path parent, Path server) throws IOException {
        Path unpacking = parent.resolve("unpacking");
        new FileTree(unpacking).delete();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            unpack(zip, entry, unpacking);
        }
        new FileTree(server).delete();
        Files.move(unpacking.resolve(name), server, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(unpacking);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("entry outside of the archive's folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
        if (entry.getName().contains("/bin/") && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + path + " executable");
        }
    }

    private static EngineException missing(Path folder) {
        return new EngineException("Expected one elasticsearch-VERSION.zip in " + folder
                + ": build with 'mvn package', or point the system property rotative.home at Rotative's folder");
    }
}
