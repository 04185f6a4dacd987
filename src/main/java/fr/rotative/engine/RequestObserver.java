package fr.rotative.engine;

import java.time.Duration;

/** Is told of every request to Elasticsearch when it is over; must be quick and safe for many threads. */
@FunctionalInterface
public interface RequestObserver {
    RequestObserver NONE = (operation, succeeded, took) -> {};

    /**
     * @param operation what was asked, such as {@code search} or {@code bulk}
     * @param succeeded whether Elasticsearch did it; also an answer that there is no such document is one
     */
    void answered(String operation, boolean succeeded, Duration took);
}
