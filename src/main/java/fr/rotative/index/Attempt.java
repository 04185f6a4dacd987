package fr.rotative.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** A request to Elasticsearch, named by its purpose so that a failure can be told in one line. */
@FunctionalInterface
interface Attempt<T> {
    T ask() throws IOException;

    /** @throws IndexException if Elasticsearch refuses or does not answer */
    static <T> T to(String purpose, Attempt<T> request) {
        try {
            return request.ask();
        } catch (ElasticsearchException | IOException e) {
            throw new IndexException("Could not " + purpose + ": " + e.getMessage(), e);
        }
    }
}
