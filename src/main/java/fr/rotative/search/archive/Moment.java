package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import fr.rotative.index.ArchiveIndex;
import java.io.IOException;
import java.util.Objects;
import org.elasticsearch.client.ResponseException;
import org.jspecify.annotations.Nullable;

/**
 * The point in time at which all of a list is read, batch after batch, so that no article comes twice or is passed over
 * while others are indexed. Nodes hold it: where it was let go, or lost with one of them, the present takes its place.
 */
public final class Moment {
    private static final int NOT_FOUND = 404;

    private final Archive archive;
    private final Time kept;
    private @Nullable String id;

    /**
     * @param kept from each question to the next
     * @param id of a moment that is held already; otherwise it is the one at which the first question is asked
     */
    public Moment(Archive archive, Time kept, @Nullable String id) {
        this.archive = archive;
        this.kept = kept;
        this.id = id;
    }

    /** A question about what the archive holds at the moment of some id. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(ElasticsearchClient client, String moment) throws IOException;
    }

    /** @throws UnavailableException if Elasticsearch does not answer */
    public <T> T answer(Question<T> question) {
        return archive.answer(client -> {
            try {
                return ask(client, question);
            } catch (ElasticsearchException e) {
                if (id == null || e.status() != NOT_FOUND) {
                    throw e;
                }
                id = null;
                return ask(client, question);
            }
        });
    }

    /** At which the last answer was read. */
    public String id() {
        return Objects.requireNonNull(id, "the moment of an answer");
    }

    /** Tells the nodes that nothing more will be read at it; they would hold it for a while yet. */
    public void letGo() {
        String held = id;
        if (held != null) {
            archive.request(client -> client.closePointInTime(c -> c.id(held)));
        }
    }

    private <T> T ask(ElasticsearchClient client, Question<T> question) throws IOException {
        String held = id == null ? open(client) : id;
        id = held;
        try {
            T found = question.ask(client, held);
            if (LostNode.leavesGapsIn(found)) {
                id = null;
            }
            return found;
        } catch (ElasticsearchException | ResponseException e) {
            if (LostNode.explains(e)) {
                id = null;
            }
            throw e;
        }
    }

    private String open(ElasticsearchClient client) throws IOException {
        return client.openPointInTime(o -> o.index(ArchiveIndex.ALIAS).keepAlive(kept))
                .id();
    }
}
