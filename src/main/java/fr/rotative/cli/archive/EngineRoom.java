package fr.rotative.cli.archive;

import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.engine.RequestObserver;
import fr.rotative.engine.local.LocalElasticsearch;
import fr.rotative.engine.local.RunningServer;
import java.nio.file.Path;
import java.time.Duration;

/** Finds the Elasticsearch that the settings ask for, starting it where it is the embedded one. */
final class EngineRoom {
    /** The folder that holds {@code elasticsearch/}, set by {@code bin/rotative} and by the build. */
    private static final String HOME_PROPERTY = "rotative.home";

    private static final Duration UNTIL_HEALTHY = Duration.ofMinutes(2);

    private final Console console;

    EngineRoom(Console console) {
        this.console = console;
    }

    /**
     * A connection to an Elasticsearch that is ready; what was started for it is added to the resources.
     *
     * @param observer told of every request to it
     */
    ElasticsearchConnection connect(ArchiveSettings settings, RequestObserver observer, Resources resources) {
        ElasticsearchConnection connection =
                resources.add(new ElasticsearchConnection(endpoint(settings, resources), observer));
        connection.awaitHealthy(UNTIL_HEALTHY, console::tell);
        return connection;
    }

    private Endpoint endpoint(ArchiveSettings settings, Resources resources) {
        if (settings.engine() instanceof ArchiveSettings.Embedded embedded) {
            return RunningServer.on(settings.data()).orElseGet(() -> start(settings.data(), embedded, resources));
        }
        return ((ArchiveSettings.Cluster) settings.engine()).endpoint();
    }

    private Endpoint start(Path data, ArchiveSettings.Embedded embedded, Resources resources) {
        return resources
                .add(LocalElasticsearch.start(
                        new LocalElasticsearch.Settings(home(), data, embedded.heapMegabytes(), embedded.port()),
                        console::tell))
                .endpoint();
    }

    private static Path home() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home == null) {
            throw CommandException.failed(
                    "The folder with the embedded Elasticsearch is not known: start Rotative with bin/rotative or Maven, "
                            + "set -D" + HOME_PROPERTY + ", or use a cluster with --elasticsearch.");
        }
        return Path.of(home);
    }
}
