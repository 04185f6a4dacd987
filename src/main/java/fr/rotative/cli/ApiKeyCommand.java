package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.cli.console.ExitCode;
import fr.rotative.web.admission.ReadKeys;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rotative api-key}: a key by which a program, or a reader, may read the archive. */
@Command(
        name = "api-key",
        description = {
            "Draw a key for 'serve --api-keys', print it, and add its digest to the file; the key itself is kept "
                    + "nowhere. Take a line out of the file to lock its bearer out, or write 1200/min behind it for a "
                    + "rate limit of its own; 'serve' reads the file when it starts."
        })
final class ApiKeyCommand implements Callable<Integer> {
    @Option(
            names = "--api-keys",
            paramLabel = "FILE",
            required = true,
            description = "The file of 'serve --api-keys'; made if there is none.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Parameters(paramLabel = "NAME", description = "Whose key it is, as letters, digits, '.', '_', '-' and '@'.")
    private String name = "";

    @Override
    public Integer call() {
        String key = ReadKeys.draw(new SecureRandom());
        try {
            KeyFile.add(file, ReadKeys.line(name, key));
        } catch (IllegalArgumentException e) {
            throw CommandException.badInput(e.getMessage() + ".");
        }
        Console.ofProcess().print(key);
        return ExitCode.OK;
    }
}
