package fr.rotative.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import fr.rotative.cli.console.CommandException;
import fr.rotative.web.admission.ReadKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file with the digests of the keys by which an archive may be read. */
final class KeyFile {
    private KeyFile() {}

    /** @throws CommandException if it cannot be read, without saying what it holds */
    static ReadKeys read(Path file) {
        try {
            return ReadKeys.parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw CommandException.badInput("--api-keys " + file + ": cannot be read.");
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput("--api-keys " + file + ": " + e.getMessage() + ".");
        }
    }

    /** @throws CommandException if it cannot be written */
    static void add(Path file, String line) {
        try {
            Files.write(file, List.of(line), CREATE, APPEND);
        } catch (IOException e) {
            throw CommandException.failed("--api-keys " + file + ": cannot be written.");
        }
    }
}
