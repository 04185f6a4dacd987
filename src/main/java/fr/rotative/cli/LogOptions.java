package fr.rotative.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * How the log is written. Log4j reads the system properties set here when it starts, which is with the first logger:
 * no class that the parsing of the command line loads may hold one in a static field.
 */
final class LogOptions {
    /** The layout of a line of the log. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Lines of the log on standard error: text, or json (Elastic Common Schema).")
    void format(Format format) {
        if (format == Format.JSON) {
            System.setProperty("log4j2.configurationFile", "log4j2-json.xml");
        }
    }

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            defaultValue = "info",
            description = "How much is logged: error, warn, info or debug.")
    void level(Level level) {
        System.setProperty("rotative.log.level", level.name().toLowerCase(Locale.ROOT));
    }

    /** How much is logged. */
    enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
