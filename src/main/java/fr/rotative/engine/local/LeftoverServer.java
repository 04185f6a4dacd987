package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A server that an earlier run, itself gone, left with the data directory: usually one that is just stopping. */
record LeftoverServer(ProcessHandle process) {
    /** Longer than the supervisor's own grace period, after which it kills the server. */
    private static final Duration TO_STOP = Duration.ofSeconds(25);

    private static final Duration TO_DIE = Duration.ofSeconds(10);

    /** Finds it by the process id that it recorded, and only if its command line names this data directory. */
    static Optional<LeftoverServer> of(Layout layout) throws IOException {
        return recordedIn(layout.pidFile())
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(layout.root().toString()))
                        .isPresent())
                .map(LeftoverServer::new);
    }

    private static Optional<Long> recordedIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        return pid.matches("\\d{1,18}") ? Optional.of(Long.valueOf(pid)) : Optional.empty();
    }

    /** Asks it to stop, and ends it if it does not. */
    void stop(Consumer<String> progress) {
        progress.accept("Waiting for the Elasticsearch of an earlier run to stop (process " + process.pid() + ")");
        process.destroy();
        if (!endsWithin(TO_STOP)) {
            process.destroyForcibly();
            if (!endsWithin(TO_DIE)) {
                throw new EngineException("The Elasticsearch of an earlier run (process " + process.pid()
                        + ") does not end: end it by hand");
            }
        }
    }

    private boolean endsWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while waiting for process " + process.pid() + " to stop", e);
        }
    }
}
