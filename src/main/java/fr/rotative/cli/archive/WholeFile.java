package fr.rotative.cli.archive;

import fr.rotative.cli.console.CommandException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A text file that others may read at any moment: they find all of one text or all of the next. */
record WholeFile(Path path) {

    /**
     * Keeps this text, in UTF-8, instead of the former one, also through a loss of power.
     *
     * @throws CommandException if it cannot be written
     */
    void replaceBy(String text) {
        try {
            Files.createDirectories(path.getParent());
            Path next = Files.writeString(path.resolveSibling(path.getFileName() + ".next"), text);
            try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CommandException.failed("Cannot write " + path + ": " + e.getMessage());
        }
    }
}
