package fr.rotative.web;

import fr.rotative.metrics.Durations;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;

/** Measures every answer under the template of its path, so that there are never more series than routes. */
final class AnswerTimes {
    private static final String NO_ROUTE = "none";
    private static final String NO_HTTP = "unreadable";
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Durations answers;

    AnswerTimes(Durations answers) {
        this.answers = answers;
    }

    /** An answer is sent. */
    void sent(Context http, float milliseconds) {
        Endpoint endpoint = http.endpoints().matchedHttpEndpoint();
        String route = endpoint == null ? NO_ROUTE : endpoint.path;
        add(route, http.statusCode(), Duration.ofNanos((long) (milliseconds * NANOS_PER_MILLISECOND)));
    }

    /** A request was refused before it came to a route. */
    void refused(int status, Duration took) {
        add(NO_HTTP, status, took);
    }

    private void add(String route, int status, Duration took) {
        answers.add(route, String.valueOf(status), took);
    }
}
