package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.engine.EngineException;
import fr.rotative.index.IndexException;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.web.PortInUseException;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into one line on standard error; only what nobody foresaw shows where it happened. */
final class Failures implements IExecutionExceptionHandler {
    /** Their messages say what is wrong and what to do. */
    private static final List<Class<? extends Exception>> FORESEEN =
            List.of(EngineException.class, IndexException.class, UnavailableException.class, PortInUseException.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult line) throws Exception {
        if (failure instanceof InterruptedException) {
            command.getErr().println("rotative: interrupted; what was done is kept.");
            return ExitCode.FAILED;
        }
        if (failure instanceof CommandException known) {
            command.getErr().println("rotative: " + known.getMessage());
            return known.exitCode();
        }
        if (FORESEEN.stream().anyMatch(kind -> kind.isInstance(failure))) {
            command.getErr().println("rotative: " + failure.getMessage());
            return ExitCode.FAILED;
        }
        Logger log = LogManager.getLogger(Failures.class);
        log.error("{} failed unexpectedly", line.commandSpec().qualifiedName(), failure);
        return ExitCode.FAILED;
    }
}
