package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of the archive: {@code rotative COMMAND}. */
@Command(
        name = "rotative",
        description = "A full-text searchable archive of French business and technology news.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        showDefaultValues = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            CrawlCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            NormaliseCommand.class,
            ReindexCommand.class,
            CompaniesCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            StatusCommand.class,
            ApiKeyCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "Every long option can also be set in the environment (--data as",
            "ROTATIVE_DATA) or in rotative.properties of the working directory",
            "(data=...). The command line wins over the environment, the environment",
            "over the file."
        })
public final class Rotative implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    public static void main(String[] args) {
        Termination termination = Termination.ofThisThread();
        int exitCode = run(System.getenv(), args);
        termination.completed();
        System.exit(exitCode);
    }

    /** Runs a command in this process and returns its exit code. */
    static int run(Map<String, String> environment, String... args) {
        CommandLine commandLine = commandLine();
        try {
            Configured.configure(commandLine, environment);
        } catch (CommandException e) {
            commandLine.getErr().println("rotative: " + e.getMessage());
            return e.exitCode();
        }
        return commandLine.execute(args);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Rotative());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(new UsageMistakes());
        commandLine.setExecutionExceptionHandler(new Failures());
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; 'rotative demo' shows it all at work.");
    }
}
