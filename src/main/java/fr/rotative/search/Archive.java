package fr.rotative.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** Elasticsearch as the read side sees it: an archive that answers, or is unavailable. */
final class Archive {
    private static final String UNAVAILABLE = "L’archive ne répond pas pour l’instant. Réessayez dans un moment.";

    private final ElasticsearchClient client;

    Archive(ElasticsearchClient client) {
        this.client = client;
    }

    /** A question to Elasticsearch. */
    @FunctionalInterface
    interface Question<T> {
        T ask(ElasticsearchClient client) throws IOException;
    }

    /** @throws UnavailableException if Elasticsearch does not answer, refuses, or has no such index */
    <T> T answer(Question<T> question) {
        try {
            return question.ask(client);
        } catch (ElasticsearchException | IOException e) {
            throw new UnavailableException(UNAVAILABLE, e);
        }
    }
}
