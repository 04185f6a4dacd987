package fr.rotative.cli;

import fr.rotative.cli.archive.OwnCompanies;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rotative companies export}: every company that the archive knows, as a table. */
@Command(
        name = "export",
        description = "Print all companies that the archive knows, the bundled and its own, as a table (CSV, UTF-8).")
final class CompaniesExportCommand implements Callable<Integer> {
    @Mixin
    private final ArchiveOptions archiveOptions = new ArchiveOptions();

    @Mixin
    private final LogOptions logOptions = new LogOptions();

    @Override
    public Integer call() {
        String table =
                new OwnCompanies(archiveOptions.settings().data()).withBundled().table();
        // As bytes: a register is in UTF-8 wherever it is printed.
        Console.ofProcess().out().writeBytes(table.getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }
}
