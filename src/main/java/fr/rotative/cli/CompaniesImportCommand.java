package fr.rotative.cli;

import fr.rotative.cli.archive.OwnCompanies;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.cli.input.RegisterFile;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.Finding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rotative companies import}: a table of companies into the archive's own register. */
@Command(
        name = "import",
        description = {
            "Add a table of companies to those that the archive knows; a company with a known id replaces that.",
            "If \"companies check\" finds anything in it, nothing is imported."
        })
final class CompaniesImportCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Parameters(arity = "1", paramLabel = "FILE", description = "A table of companies.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Override
    public Integer call() {
        Console console = Console.ofProcess();
        OwnCompanies own = new OwnCompanies(archiveOptions.settings().data());
        CompanyRegister bundled = CompanyRegister.bundled();
        CompanyRegister former = own.register();
        CompanyRegister known = bundled.with(former);
        CompanyRegister imported = imported(known, console);
        // What the bundled register says as well is left to it, and to its later editions.
        own.replaceBy(former.with(imported).differingFrom(bundled));
        console.print(summary(imported, known));
        return ExitCode.OK;
    }

    private CompanyRegister imported(CompanyRegister known, Console console) {
        RegisterFile table = RegisterFile.read(file);
        List<Finding> findings = table.findings(known);
        if (!findings.isEmpty()) {
            findings.forEach(finding -> console.print(finding.toString()));
            throw CommandException.badInput("Nothing was imported: mend " + file + " first.");
        }
        return table.register();
    }

    private static String summary(CompanyRegister imported, CompanyRegister known) {
        Collection<Company> changed = imported.differingFrom(known).all();
        long added = changed.stream()
                .filter(company -> known.find(company.id()).isEmpty())
                .count();
        String counts = "companies: " + added + " added, " + (changed.size() - added) + " replaced, "
                + (imported.all().size() - changed.size()) + " unchanged";
        return changed.isEmpty()
                ? counts
                : counts + "; \"rotative reindex --companies\" applies this to the articles already held";
    }
}
