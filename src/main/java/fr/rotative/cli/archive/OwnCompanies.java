package fr.rotative.cli.archive;

import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.input.RegisterFile;
import fr.rotative.company.CompanyRegister;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The companies that an archive knows beside those of the bundled register, or otherwise than that: a table in the
 * archive's directory, which the operator may also edit.
 */
public final class OwnCompanies {
    private static final String FILE = "companies.csv";

    private final Path file;

    /** @param data the archive's directory */
    public OwnCompanies(Path data) {
        this.file = data.resolve(FILE);
    }

    /**
     * None if nothing was ever imported.
     *
     * @throws CommandException if the table is there but cannot be read
     */
    public CompanyRegister register() {
        if (!Files.exists(file)) {
            return CompanyRegister.EMPTY;
        }
        try {
            return RegisterFile.read(file).register();
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput("The archive's own companies cannot be read (" + e.getMessage()
                    + "); \"rotative companies check " + file + "\" says all that is wrong with them.");
        }
    }

    /** The bundled register with the companies of the archive. */
    public CompanyRegister withBundled() {
        return CompanyRegister.bundled().with(register());
    }

    /**
     * Keeps these companies instead of the former ones; whoever reads meanwhile reads either.
     *
     * @throws CommandException if they cannot be written
     */
    public void replaceBy(CompanyRegister companies) {
        new WholeFile(file).replaceBy(companies.table());
    }
}
