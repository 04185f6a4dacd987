package fr.rotative.cli.input;

import fr.rotative.cli.console.CommandException;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.Finding;
import fr.rotative.company.RegisterCheck;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of companies in a file of the operator's. */
public final class RegisterFile {
    private static final long LARGEST = 100L << 20;

    private final String table;

    private RegisterFile(String table) {
        this.table = table;
    }

    /** @throws CommandException if it is no file of text in UTF-8 */
    public static RegisterFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw CommandException.badInput(file + " is a directory; name the table of companies in it.");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw CommandException.badInput(file + " is too large for a table of companies.");
            }
            return new RegisterFile(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw CommandException.badInput(file + " is not in UTF-8; save it as \"CSV UTF-8\".");
        } catch (IOException e) {
            throw CommandException.badInput("Cannot read " + file + ": " + FileTrouble.in(e) + ".");
        }
    }

    /** What is wrong with it, as an addition to a register. */
    public List<Finding> findings(CompanyRegister known) {
        return RegisterCheck.of(new StringReader(table), known);
    }

    /** @throws IllegalArgumentException if {@link #findings} has any that keep it from being read */
    public CompanyRegister register() {
        return CompanyRegister.read(new StringReader(table));
    }
}
