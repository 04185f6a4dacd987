package fr.rotative.engine;

import fr.rotative.engine.local.LocalElasticsearch;
import java.time.Duration;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The server that all tests of a JVM share, with a connection to it. */
final class SharedServer implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(SharedServer.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final TestDataDirectory data;
    private final LocalElasticsearch server;
    private final ElasticsearchConnection connection;

    private SharedServer(TestDataDirectory data, LocalElasticsearch server) {
        this.data = data;
        this.server = server;
        this.connection = new ElasticsearchConnection(server.endpoint());
    }

    static SharedServer start() {
        TestDataDirectory data = TestDataDirectory.kept("test-elasticsearch");
        data.deleteIndexes();
        SharedServer shared = new SharedServer(data, LocalElasticsearch.start(data.settings(), LOG::info));
        shared.connection.awaitHealthy(LIMIT, LOG::info);
        return shared;
    }

    Endpoint endpoint() {
        return server.endpoint();
    }

    ElasticsearchConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        connection.close();
        server.close();
        data.close();
    }
}
