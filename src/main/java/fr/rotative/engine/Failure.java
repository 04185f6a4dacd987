package fr.rotative.engine;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.util.Set;
import org.elasticsearch.client.ResponseException;

/** What there is to expect after a request that failed. */
enum Failure {
    /** No answer, or one by which Elasticsearch, or what stands before it, asks for patience: it passes. */
    ABSENCE,

    /** An error of the server (status 500), or an answer that cannot be read: it may pass or last. */
    FAULT,

    /** The request is at fault: it fails the same way each time. */
    REFUSAL;

    private static final int NO_ANSWER = 0;

    /** Too busy, bad gateway, unavailable (shards that are not in service yet, no elected master), gateway timeout. */
    private static final Set<Integer> NOT_READY = Set.of(429, 502, 503, 504);

    /** What Elasticsearch says under status 500 where a second program makes the index that another has just made. */
    private static final String MADE_TWICE = "has more than one write index";

    private static final int FIRST_REFUSAL = 400;
    private static final int LAST_REFUSAL = 499;

    static Failure of(Exception failure) {
        int status = status(failure);
        if (status == NO_ANSWER || NOT_READY.contains(status)) {
            return ABSENCE;
        }
        boolean refused = FIRST_REFUSAL <= status && status <= LAST_REFUSAL;
        return refused || String.valueOf(failure.getMessage()).contains(MADE_TWICE) ? REFUSAL : FAULT;
    }

    /** The client reads the errors of a few statuses only, and passes the others on as they come. */
    private static int status(Exception failure) {
        if (failure instanceof ElasticsearchException error) {
            return error.status();
        }
        if (failure instanceof ResponseException unread) {
            return unread.getResponse().getStatusLine().getStatusCode();
        }
        return failure instanceof TransportException unreadable ? unreadable.statusCode() : NO_ANSWER;
    }
}
