package fr.rotative.crawl.fetch;

import fr.rotative.capture.Exchange;
import fr.rotative.crawl.frontier.CrawlUrl;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface FetchResult {
    /** A page came, whole (status 2xx). */
    record Fetched(Exchange exchange) implements FetchResult {}

    /** The server says that nothing has changed (status 304). */
    record NotModified(Exchange exchange) implements FetchResult {}

    /** The server names another address (status 3xx); nobody has followed it yet. */
    record Redirected(Exchange exchange, CrawlUrl target) implements FetchResult {}

    /**
     * The server has no page for us (status 4xx or 5xx).
     *
     * @param retryAfter before when it does not want to be asked again, if it says
     */
    record HttpError(Exchange exchange, @Nullable Instant retryAfter) implements FetchResult {
        private static final int TOO_MANY_REQUESTS = 429;
        private static final int SERVER_ERROR = 500;
        private static final int UNAVAILABLE = 503;

        public int status() {
            return exchange.response().status();
        }

        /** Whether the server is overloaded or under maintenance, or finds that it is asked too often. */
        public boolean asksForPause() {
            return status() == TOO_MANY_REQUESTS || status() == UNAVAILABLE;
        }

        /** Whether the error is of the moment and says nothing about the page. */
        public boolean isTransient() {
            return status() == TOO_MANY_REQUESTS || status() >= SERVER_ERROR;
        }
    }

    /** The address was not asked for, or the answer not taken; the detail is for people. */
    record Refused(Refusal why, String detail) implements FetchResult {}

    /** No usable answer came; the detail is for people. */
    record Failed(Failure why, String detail) implements FetchResult {
        /** The answer came, but what is in it cannot be read. */
        public static Failed ofPayload(IOException damage) {
            Failed failed = Failures.of(damage);
            return failed.why() == Failure.TOO_LARGE ? failed : new Failed(Failure.DAMAGED, failed.detail());
        }
    }
}
