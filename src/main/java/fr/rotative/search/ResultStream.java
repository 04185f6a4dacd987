package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ArticleDocument;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Moment;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.translation.Narrowing;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Every article that answers a request, batch after batch from one moment of the archive, however many there are. Where the
 * moment is lost with a node of the cluster, the list goes on at the same place in the present.
 */
public final class ResultStream {
    private static final int BATCH = 200;

    /** How long Elasticsearch keeps the moment while the receiver deals with a batch. */
    private static final Time PER_BATCH = Time.of(t -> t.time("5m"));

    private final Archive archive;
    private final SearchRequest request;
    private final Query matching;

    /** Takes the articles one by one. */
    @FunctionalInterface
    public interface Receiver {
        /** @throws IOException if it can take no more */
        void take(ArticleDocument article) throws IOException;
    }

    /** @param words what the articles must say */
    ResultStream(Archive archive, SearchRequest request, Query words) {
        this.archive = archive;
        this.request = request;
        Narrowing narrowing = new Narrowing(request.filters());
        this.matching = Query.of(
                q -> q.bool(b -> b.must(words).filter(narrowing.dates()).filter(narrowing.facets())));
    }

    void into(Receiver receiver) throws IOException {
        Moment moment = new Moment(archive, PER_BATCH, null);
        try {
            read(moment, receiver);
        } finally {
            moment.letGo();
        }
    }

    private void read(Moment moment, Receiver receiver) throws IOException {
        List<FieldValue> after = List.of();
        do {
            List<Hit<ArticleDocument>> batch = batch(moment, after);
            for (Hit<ArticleDocument> hit : batch) {
                receiver.take(Objects.requireNonNull(hit.source(), "articles are stored whole"));
            }
            after = batch.size() < BATCH ? List.of() : batch.get(BATCH - 1).sort();
        } while (!after.isEmpty());
    }

    private List<Hit<ArticleDocument>> batch(Moment moment, List<FieldValue> after) {
        return moment.answer((client, id) -> client.search(asked(id, after), ArticleDocument.class))
                .hits()
                .hits();
    }

    private co.elastic.clients.elasticsearch.core.SearchRequest asked(String moment, List<FieldValue> after) {
        return co.elastic.clients.elasticsearch.core.SearchRequest.of(s -> {
            s.pit(p -> p.id(moment).keepAlive(PER_BATCH))
                    .query(matching)
                    .size(BATCH)
                    .trackTotalHits(t -> t.enabled(false))
                    .sort(Question.order(request.sort()));
            return after.isEmpty() ? s : s.searchAfter(after);
        });
    }
}
