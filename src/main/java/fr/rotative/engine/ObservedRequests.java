package fr.rotative.engine;

import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.http.TransportHttpClient;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import java.time.Duration;

/** Tells an observer of each request how long it took and whether it was carried out. */
final class ObservedRequests implements Instrumentation {
    private static final String PREFIX = "es/";
    private static final ThreadScope NO_SCOPE = () -> {};

    private final RequestObserver observer;

    ObservedRequests(RequestObserver observer) {
        this.observer = observer;
    }

    @Override
    public <Q> Context newContext(Q request, Endpoint<Q, ?, ?> endpoint) {
        String id = endpoint.id();
        return new Observed(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id);
    }

    private final class Observed implements Context {
        private final String operation;
        private final long start = System.nanoTime();
        private volatile boolean failed;

        Observed(String operation) {
            this.operation = operation;
        }

        @Override
        public ThreadScope makeCurrent() {
            return NO_SCOPE;
        }

        @Override
        public void beforeSendingHttpRequest(TransportHttpClient.Request request, TransportOptions options) {}

        @Override
        public void afterReceivingHttpResponse(TransportHttpClient.Response response) {}

        @Override
        public <A> void afterDecodingApiResponse(A response) {}

        @Override
        public void recordException(Throwable failure) {
            failed = true;
        }

        @Override
        public void close() {
            observer.answered(operation, !failed, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
