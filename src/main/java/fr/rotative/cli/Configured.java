package fr.rotative.cli;

import fr.rotative.cli.console.CommandException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that the command line leaves out: from the environment ({@code --data} as {@code ROTATIVE_DATA}),
 * then from {@code rotative.properties} ({@code data=...}). A key that is no option is an error, so that a misspelt
 * setting never goes unnoticed.
 */
final class Configured implements IDefaultValueProvider {
    /** Names another file than {@code rotative.properties} of the working directory. */
    static final String FILE_VARIABLE = "ROTATIVE_CONFIG";

    private static final String PREFIX = "ROTATIVE_";

    /** Read by {@code bin/rotative}, not by us. */
    private static final Set<String> OTHERS = Set.of(FILE_VARIABLE, "ROTATIVE_JAVA_OPTS");

    private final Map<String, String> environment;
    private final Properties file;

    private Configured(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /**
     * Gives the command line and all its subcommands their configured values.
     *
     * @throws CommandException if the file cannot be read, or a key is no option
     */
    static void configure(CommandLine commandLine, Map<String, String> environment) {
        Configured configured = new Configured(environment, read(environment));
        configured.refuseUnknownKeys(keys(commandLine.getCommandSpec()));
        commandLine.setDefaultValueProvider(configured);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String key = key(option);
        String fromEnvironment = environment.get(variable(key));
        return fromEnvironment != null ? fromEnvironment : file.getProperty(key);
    }

    private void refuseUnknownKeys(Set<String> known) {
        Set<String> variables = known.stream().map(Configured::variable).collect(Collectors.toSet());
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !OTHERS.contains(name) && !variables.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw CommandException.badInput("The environment variable " + name + " is no setting of Rotative.");
                });
        file.stringPropertyNames().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw CommandException.badInput(
                            "The configuration file has an unknown key: " + key + ". Known keys: " + known);
                });
    }

    private static Properties read(Map<String, String> environment) {
        Properties properties = new Properties();
        String named = environment.get(FILE_VARIABLE);
        Path path = Path.of(named == null ? "rotative.properties" : named);
        if (named == null && !Files.exists(path)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw CommandException.badInput("Cannot read the configuration file " + path + ": " + e.getMessage());
        }
        return properties;
    }

    private static Set<String> keys(CommandSpec command) {
        Set<String> keys = new TreeSet<>();
        command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(Configured::key)
                .forEach(keys::add);
        command.subcommands().values().forEach(sub -> keys.addAll(keys(sub.getCommandSpec())));
        return keys;
    }

    private static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    /** The environment variable of a key. */
    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
