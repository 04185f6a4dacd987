package fr.rotative.cli;

import fr.rotative.engine.TestDataDirectory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Rotative in a process of its own, as an operator runs it; standard output and error come together. */
final class RotativeProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Pattern SERVED = Pattern.compile("serves \\d+ articles on (http://\\S+)");

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private RotativeProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of process " + process.pid());
        reader.start();
    }

    /** The classes under test, with the data directory in the environment. */
    static RotativeProcess start(Path data, String... arguments) {
        return start(data, java(arguments));
    }

    /** {@code rotative serve} on a free port. */
    static RotativeProcess serve(Path data) {
        return start(data, "serve", "--port", "0");
    }

    /** The API of the archive that the process serves, once it says so. */
    Api api() {
        return new Api(address().toString());
    }

    /** Where the process serves its archive, once it says so. */
    URI address() {
        return URI.create(awaitLine(SERVED).group(1));
    }

    /** The command that runs the classes under test. */
    static List<String> java(String... arguments) {
        return java(List.of(), arguments);
    }

    /** @param options of the Java virtual machine */
    static List<String> java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-Drotative.home=" + TestDataDirectory.home(),
                "-cp",
                System.getProperty("java.class.path"),
                "fr.rotative.cli.Rotative"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Any command, with the data directory in the environment. */
    static RotativeProcess start(Path data, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("ROTATIVE_"));
        builder.environment().put("ROTATIVE_DATA", data.toString());
        builder.environment().put("ROTATIVE_HEAP", "512");
        try {
            return new RotativeProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line of the output in which the pattern is found. */
    MatchResult awaitLine(Pattern pattern) {
        Awaitility.await(pattern.pattern())
                .atMost(LIMIT)
                .until(() -> find(pattern).isPresent() || !process.isAlive() && !reader.isAlive());
        return find(pattern)
                .orElseThrow(() -> new AssertionError("The process ended without '" + pattern + "':\n" + output()));
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    /** Waits for the end and returns the exit code. */
    int exitCode() {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The process does not end:\n" + output());
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String output() {
        return String.join("\n", lines);
    }

    /** Asks it to end, as Ctrl-C and SIGTERM do, does not wait, and goes on reading what it says. */
    void interrupt() {
        process.toHandle().destroy();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** As Ctrl-C and SIGTERM do; waits for the end. */
    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return lines.stream().flatMap(line -> pattern.matcher(line).results()).findFirst();
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("(output closed)");
        }
    }
}
