package fr.rotative.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks a cluster how it is until it is fit for use. */
final class ClusterHealth {
    private static final Duration ASK_AGAIN = Duration.ofMillis(250);

    private final ElasticsearchClient client;
    private final Endpoint endpoint;

    ClusterHealth(ElasticsearchClient client, Endpoint endpoint) {
        this.client = client;
        this.endpoint = endpoint;
    }

    void await(Duration limit, Consumer<String> progress) {
        Instant deadline = Instant.now().plus(limit);
        String told = "";
        for (String obstacle = obstacle(); obstacle != null; obstacle = obstacle()) {
            if (Instant.now().isAfter(deadline)) {
                throw new EngineException("Elasticsearch at " + endpoint.shown() + " was not ready after "
                        + limit.toSeconds() + " s: " + obstacle);
            }
            if (!obstacle.equals(told)) {
                progress.accept("Waiting for Elasticsearch: " + obstacle);
                told = obstacle;
            }
            LockSupport.parkNanos(ASK_AGAIN.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new EngineException("Interrupted while waiting for Elasticsearch at " + endpoint.shown());
            }
        }
    }

    /** Why the cluster cannot be used yet, or null when it can. */
    private @Nullable String obstacle() {
        try {
            var health = client.cluster().health();
            return health.status() == HealthStatus.Red || health.timedOut()
                    ? health.unassignedPrimaryShards() + " primary shards are not yet in service"
                    : null;
        } catch (ElasticsearchException e) {
            return refusal(e.status());
        } catch (TransportException e) {
            return refusal(e.statusCode());
        } catch (SSLException e) {
            throw new EngineException(
                    "The certificate of " + endpoint.shown() + " is not trusted: name its CA's PEM file", e);
        } catch (IOException e) {
            return "no answer from " + endpoint.shown();
        }
    }

    private String refusal(int status) {
        if (status == 401 || status == 403) {
            throw new EngineException("Elasticsearch at " + endpoint.shown() + " refuses the credentials (HTTP "
                    + status + "): check the API key, or the user and password");
        }
        return "it answers HTTP " + status;
    }
}
