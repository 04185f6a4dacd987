package fr.rotative.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rotative bench}: how good the archive is. */
@Command(
        name = "bench",
        description = "Measure the archive with test sets.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = BenchRelevanceCommand.class)
final class BenchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: relevance.");
    }
}
