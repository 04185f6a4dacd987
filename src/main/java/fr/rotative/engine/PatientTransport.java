package fr.rotative.engine;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks again, for as long as it takes, where Elasticsearch does not answer or is not ready to: it is being started again,
 * or the network is down. A request may so be carried out twice, which harms only those that are not the same the second
 * time.
 */
final class PatientTransport implements ElasticsearchTransport {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Bad gateway, unavailable (shards that are not in service yet, no elected master), gateway timeout. */
    private static final Set<Integer> NOT_READY = Set.of(502, 503, 504);

    private final ElasticsearchTransport transport;
    private final Absence absence;

    PatientTransport(ElasticsearchTransport transport, Absence absence) {
        this.transport = transport;
        this.absence = absence;
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                A answer = transport.performRequest(request, endpoint, options);
                absence.end();
                return answer;
            } catch (InterruptedIOException asked) {
                throw asked;
            } catch (IOException e) {
                absence.begin(e);
            } catch (ElasticsearchException e) {
                if (!NOT_READY.contains(e.status())) {
                    absence.end();
                    throw e;
                }
                absence.begin(e);
            }
            pause = sleep(pause);
        }
    }

    private static Duration sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for Elasticsearch");
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** At once: whoever asks so can wait by itself. */
    @Override
    public <Q, A, E> CompletableFuture<A> performRequestAsync(
            Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options) {
        return transport.performRequestAsync(request, endpoint, options);
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return transport.jsonpMapper();
    }

    @Override
    public TransportOptions options() {
        return transport.options();
    }

    /** The connections are another's. */
    @Override
    public void close() {}
}
