package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.ArchiveIndex;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Elasticsearch as the read side sees it: an archive that answers, or is unavailable. What fails because a node of the
 * cluster was lost is asked again, of the nodes that are left, until time is up.
 */
public final class Archive {
    private static final Logger LOG = LogManager.getLogger(Archive.class);
    private static final String UNAVAILABLE = "L’archive ne répond pas pour l’instant. Réessayez dans un moment.";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final ElasticsearchClient client;
    private final Duration limit;

    /** @param limit the time after which a question is not asked again; none at all for one that is asked once */
    public Archive(ElasticsearchClient client, Duration limit) {
        this.client = client;
        this.limit = limit;
    }

    /** A question to Elasticsearch. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(ElasticsearchClient client) throws IOException;
    }

    /** The time that a question of its own has. */
    public Deadline deadline() {
        return Deadline.in(limit);
    }

    /** Within a time of its own. */
    public <T> T answer(Question<T> question) {
        return answer(question, deadline());
    }

    /**
     * @param question may be asked several times
     * @param deadline after which it is not asked again: that of all that is asked for one answer to a reader
     * @throws UnavailableException if Elasticsearch does not answer, refuses, or has no such index
     */
    public <T> T answer(Question<T> question, Deadline deadline) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return whole(question.ask(client));
            } catch (ElasticsearchException | IOException e) {
                if (!LostNode.explains(e) || !deadline.allows(pause)) {
                    throw new UnavailableException(UNAVAILABLE, e);
                }
                LOG.debug("Asking again: {}", e.getMessage());
                pause = sleep(pause, e);
            }
        }
    }

    /** The whole articles of these identities, as far as it has them, in the same order; within a time of its own. */
    public List<ArticleDocument> articles(List<String> ids) {
        return articles(ids, deadline());
    }

    /** The whole articles of these identities, as far as it has them, in the same order. */
    public List<ArticleDocument> articles(List<String> ids, Deadline deadline) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return answer(asked -> asked.mget(m -> m.index(ArchiveIndex.ALIAS).ids(ids), ArticleDocument.class), deadline)
                .docs()
                .stream()
                .filter(doc -> doc.isResult() && doc.result().found())
                .flatMap(doc -> Stream.ofNullable(doc.result().source()))
                .toList();
    }

    /** One of several searches of the articles. */
    public static RequestItem one(MultisearchBody.Builder search) {
        return RequestItem.of(r -> r.header(ofArticles -> ofArticles).body(search.build()));
    }

    /** Several searches of the articles at once: a reader waits for the slowest, not for one after the other. */
    public <T> List<MultiSearchItem<T>> answers(List<RequestItem> searches, Class<T> document) {
        return answers(searches, document, deadline());
    }

    /** Several searches of the articles at once, answered in their order. */
    public <T> List<MultiSearchItem<T>> answers(List<RequestItem> searches, Class<T> document, Deadline deadline) {
        MsearchRequest several =
                MsearchRequest.of(m -> m.index(ArchiveIndex.ALIAS).searches(searches));
        return answer(asked -> all(asked.msearch(several, document)), deadline);
    }

    /**
     * All that was asked for at once, in its order.
     *
     * @throws ElasticsearchException if one of the searches failed: as it would have failed by itself
     */
    public static <T> List<MultiSearchItem<T>> all(MsearchResponse<T> several) {
        return several.responses().stream().map(Archive::answered).toList();
    }

    private static <T> MultiSearchItem<T> answered(MultiSearchResponseItem<T> search) {
        if (search.isFailure()) {
            throw new ElasticsearchException("_msearch", search.failure());
        }
        return search.result();
    }

    /** Asks once for what would happen by itself sooner or later; it does not matter whether it is answered. */
    void request(Question<?> question) {
        try {
            question.ask(client);
        } catch (ElasticsearchException | IOException e) {
            LOG.debug("Not carried out: {}", e.getMessage());
        }
    }

    private static <T> T whole(T answer) throws IOException {
        if (LostNode.leavesGapsIn(answer)) {
            throw new IOException("Elasticsearch answered for part of the index only");
        }
        return answer;
    }

    private static Duration sleep(Duration pause, Exception failure) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException(UNAVAILABLE, failure);
        }
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
