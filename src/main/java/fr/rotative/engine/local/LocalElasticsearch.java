package fr.rotative.engine.local;

import fr.rotative.engine.Endpoint;
import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The embedded server: a real Elasticsearch as a child process, on the loopback interface only, with one user whose
 * password this program alone knows. It lives as long as this object, and never longer than this process; should it end
 * by itself, it is started again.
 */
public final class LocalElasticsearch implements AutoCloseable {
    private final DataLock lock;
    private final Revival revival;

    LocalElasticsearch(DataLock lock, Revival revival) {
        this.lock = lock;
        this.revival = revival;
    }

    /**
     * What the server is started with.
     *
     * @param home the program's folder, which holds {@code elasticsearch/} with the distribution and the plugin
     * @param data the archive's data directory; indexes, configuration and logs are kept in it between runs
     * @param heapMegabytes the server's heap in MiB; at least 256
     * @param port of 127.0.0.1, or 0 for any free one
     */
    public record Settings(Path home, Path data, int heapMegabytes, int port) {
        private static final int LEAST_HEAP = 256;
        private static final int LAST_PORT = 65_535;

        /** @throws EngineException if the heap or the port is out of range */
        public Settings {
            if (heapMegabytes < LEAST_HEAP) {
                throw new EngineException("A heap of " + heapMegabytes + " MB is too small for Elasticsearch: give it "
                        + LEAST_HEAP + " MB or more");
            }
            if (port < 0 || port > LAST_PORT) {
                throw new EngineException(port + " is not a port: expected 1 to " + LAST_PORT + ", or 0 for any");
            }
        }

        Settings withPort(int other) {
            return new Settings(home, data, heapMegabytes, other);
        }
    }

    /**
     * Starts the server and returns once it listens; whether its indexes are in service,
     * {@link fr.rotative.engine.ElasticsearchConnection#awaitHealthy} tells.
     *
     * @param progress told in one line each what is being done
     * @throws EngineException if it cannot start
     */
    public static LocalElasticsearch start(Settings settings, Consumer<String> progress) {
        try {
            return new Startup(settings, progress).run();
        } catch (IOException e) {
            throw new EngineException("Cannot start Elasticsearch in " + settings.data() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while starting Elasticsearch", e);
        }
    }

    /** The folder in which the server of a data directory can keep snapshots; it exists once the server was started. */
    public static Path snapshots(Path data) {
        return new Layout(data).snapshots();
    }

    /** Where it answers, with the user and password to connect by. */
    public Endpoint endpoint() {
        return revival.running().endpoint();
    }

    /** Stops the server in good order and returns when it has ended; the data directory is free again. */
    @Override
    public void close() {
        revival.close();
        lock.close();
    }
}
