package fr.rotative.cli.console;

/** How a command ended, for scripts. */
public final class ExitCode {
    /** All went well and nothing was left out. */
    public static final int OK = 0;

    /** The command could not be carried out: no Elasticsearch, no disk, a busy port. */
    public static final int FAILED = 1;

    /** The command line or some of the input is wrong; the rest of the input was dealt with. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
