package fr.rotative.engine.local;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Watches the server, and starts it again, on its port, when it ends although nobody asked it to: killed, crashed, out of
 * memory. One that keeps ending is left alone for longer each time.
 */
final class Revival implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** A server that lived so long did not end because of how it was started. */
    private static final Duration SOUND = Duration.ofMinutes(1);

    private final Startup startup;
    private final Consumer<String> progress;
    private final Thread watch;
    private volatile RunningProcess running;

    private Revival(Startup startup, RunningProcess running, Consumer<String> progress) {
        this.startup = startup;
        this.running = running;
        this.progress = progress;
        this.watch = new Thread(this::watch, "elasticsearch-watch");
        watch.setDaemon(true);
    }

    static Revival of(Startup startup, RunningProcess running, Consumer<String> progress) {
        Revival revival = new Revival(startup, running, progress);
        revival.watch.start();
        return revival;
    }

    RunningProcess running() {
        return running;
    }

    /** Ends the watch and the server, and returns when both have ended. */
    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.server().stop();
    }

    private void watch() {
        try {
            Duration pause = FIRST_PAUSE;
            while (true) {
                Instant start = Instant.now();
                running.server().awaitEnd();
                boolean sound = Duration.between(start, Instant.now()).compareTo(SOUND) > 0;
                pause = revive(sound ? FIRST_PAUSE : pause);
            }
        } catch (InterruptedException closed) {
            // The thread ends, as close() asks.
        }
    }

    /** @return the pause before the next revival, should the server not live long */
    private Duration revive(Duration firstPause) throws InterruptedException {
        Duration pause = firstPause;
        progress.accept("Elasticsearch has ended unexpectedly: starting it again");
        while (true) {
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            try {
                running = startup.again(running);
                return pause;
            } catch (IOException | EngineException e) {
                progress.accept(
                        "It cannot be started (" + e.getMessage() + "): next attempt in " + pause.toSeconds() + " s");
            }
        }
    }
}
