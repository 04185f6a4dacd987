package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The running server, under a small shell script that ends it when the pipe between that script and this process breaks:
 * on {@link #stop}, and when this process ends in any way, even by {@code kill -9}.
 */
final class ServerProcess {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration ASK_AGAIN = Duration.ofMillis(100);

    private final Process supervisor;
    private final Layout layout;
    private final ServerLog log;

    private ServerProcess(Process supervisor, Layout layout, ServerLog log) {
        this.supervisor = supervisor;
        this.layout = layout;
        this.log = log;
    }

    /** @param java the home of the Java platform that runs it */
    static ServerProcess start(Path java, Path server, Layout layout, ServerAccount account) throws IOException {
        Files.deleteIfExists(layout.httpPorts());
        try (InputStream script =
                Objects.requireNonNull(ServerProcess.class.getResourceAsStream("supervise.sh"), "supervise.sh")) {
            Files.write(layout.supervisor(), script.readAllBytes());
        }
        ServerLog log = ServerLog.from(layout);
        ProcessBuilder builder = new ProcessBuilder(account.command(command(server, layout)))
                .directory(layout.temporary().toFile())
                .redirectOutput(Redirect.to(log.console().toFile()))
                .redirectErrorStream(true);
        replaceEnvironment(builder.environment(), java, server, layout);
        return new ServerProcess(builder.start(), layout, log);
    }

    private static List<String> command(Path server, Layout layout) {
        return List.of(
                "sh",
                layout.supervisor().toString(),
                layout.pidFile().toString(),
                Long.toString(GRACE.toSeconds()),
                server.resolve("bin/elasticsearch").toString(),
                "--quiet",
                "--pidfile",
                layout.pidFile().toString());
    }

    /** Nothing is inherited: neither secrets, nor Java options that were meant for this process. */
    private static void replaceEnvironment(Map<String, String> environment, Path java, Path server, Layout layout) {
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("ES_JAVA_HOME", java.toString());
        environment.put("ES_PATH_CONF", layout.configuration().toString());
        environment.put("ES_TMPDIR", layout.temporary().toString());
        environment.put("CLI_JAVA_OPTS", "-Djava.io.tmpdir=" + fromWithin(server, layout.temporary()));
    }

    /** The server's start script goes to its own folder, and parts its options at the spaces that a whole path may have. */
    private static Path fromWithin(Path server, Path folder) {
        return server.relativize(folder);
    }

    /**
     * Waits for the server to listen for HTTP.
     *
     * @return its port on 127.0.0.1
     * @throws EngineException if it ends instead, or takes longer than {@code limit}
     */
    int awaitPort(Duration limit) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(limit);
        while (!Files.exists(layout.httpPorts())) {
            if (supervisor.waitFor(ASK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EngineException("Elasticsearch did not start: " + log.problem());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new EngineException(
                        "Elasticsearch did not answer within " + limit.toSeconds() + " s: " + log.problem());
            }
        }
        String address = Files.readAllLines(layout.httpPorts()).get(0);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** Returns when the server has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        supervisor.waitFor();
    }

    /** Ends the server in good order and waits until it has ended. */
    void stop() {
        try {
            supervisor.getOutputStream().close();
            if (!supervisor.waitFor(GRACE.toSeconds() + 5, TimeUnit.SECONDS)) {
                supervisor.descendants().forEach(ProcessHandle::destroyForcibly);
                supervisor.destroyForcibly();
            }
        } catch (IOException e) {
            supervisor.destroyForcibly();
        } catch (InterruptedException e) {
            // The supervisor goes on by itself: its pipe is closed.
            Thread.currentThread().interrupt();
        }
    }
}
