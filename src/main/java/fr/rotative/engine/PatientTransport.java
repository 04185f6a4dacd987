package fr.rotative.engine;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks again, for as long as it takes, where Elasticsearch does not answer or is not ready to: it is being started again,
 * or the network is down. What it answers by a fault of its own is asked for again a few times only. A request may so be
 * carried out twice, which harms only those that are not the same the second time.
 */
final class PatientTransport implements ElasticsearchTransport {
    private final ElasticsearchTransport transport;
    private final Absence absence;
    private final Patience patience;

    PatientTransport(ElasticsearchTransport transport, Absence absence, Patience patience) {
        this.transport = transport;
        this.absence = absence;
        this.patience = patience;
    }

    /**
     * How a request is made again.
     *
     * @param pause before that; it doubles each time
     * @param longestPause what it never exceeds
     * @param faults how many in a row are waited for
     */
    record Patience(Duration pause, Duration longestPause, int faults) {
        /** A server that is being stopped may answer by faults, for twenty seconds or so. */
        static final Patience USUAL = new Patience(Duration.ofMillis(250), Duration.ofSeconds(5), 8);
    }

    @Override
    public <Q, A, E> A performRequest(Q request, Endpoint<Q, A, E> endpoint, @Nullable TransportOptions options)
            throws IOException {
        Duration pause = patience.pause;
        int faults = 0;
        while (true) {
            try {
                A answer = transport.performRequest(request, endpoint, options);
                absence.end();
                return answer;
            } catch (InterruptedIOException asked) {
                throw asked;
            } catch (IOException | ElasticsearchException e) {
                Failure failure = Failure.of(e);
                faults = failure == Failure.FAULT ? faults + 1 : 0;
                if (failure == Failure.REFUSAL) {
                    absence.end();
                    throw e;
                }
                absence.begin(e);
                if (faults > patience.faults) {
                    throw e;
                }
            }
            pause = sleep(pause);
        }
    }

    private Duration sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for Elasticsearch");
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(patience.longestPause) < 0 ? doubled : patience.longestPause;
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
