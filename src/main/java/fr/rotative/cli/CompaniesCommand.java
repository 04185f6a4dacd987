package fr.rotative.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rotative companies}: the register of companies. */
@Command(
        name = "companies",
        description = "The register of companies by which articles are recognised to name them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CompaniesCheckCommand.class, CompaniesImportCommand.class, CompaniesExportCommand.class})
final class CompaniesCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with companies: check, import or export.");
    }
}
