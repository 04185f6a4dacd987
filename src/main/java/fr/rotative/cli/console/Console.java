package fr.rotative.cli.console;

import java.io.PrintStream;

/**
 * What a command tells its user: results on standard output, everything else on standard error.
 *
 * @param terminal whether somebody looks on, so that progress may be drawn
 */
public record Console(PrintStream out, PrintStream err, boolean terminal) {

    public static Console ofProcess() {
        return new Console(System.out, System.err, System.console() != null);
    }

    /** One line about what is being done. */
    public void tell(String line) {
        err.println(line);
    }

    /** One line of the result. */
    public void print(String line) {
        out.println(line);
    }
}
