package fr.rotative.engine.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder with all that is in it; or a file alone. */
public record FileTree(Path root) {

    /** Does nothing where there is no such folder. */
    public void delete() throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies the files that the other folder lacks or has otherwise, and leaves the rest of it alone. */
    void copyInto(Path other) throws IOException {
        for (Path file : files()) {
            Path copy = other.resolve(root.relativize(file).toString());
            if (!Files.exists(copy) || Files.mismatch(file, copy) >= 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Whether the other folder has the same files with the same bytes. */
    boolean sameAs(FileTree other) throws IOException {
        List<Path> mine = files();
        if (!names().equals(other.names())) {
            return false;
        }
        for (Path file : mine) {
            if (Files.mismatch(file, other.root.resolve(root.relativize(file).toString())) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The files at or under the root, in the order of their names; none where there is nothing. */
    public List<Path> files() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> names() throws IOException {
        return files().stream().map(file -> root.relativize(file).toString()).toList();
    }
}
