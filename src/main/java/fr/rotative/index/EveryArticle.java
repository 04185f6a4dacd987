package fr.rotative.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.article.ArticleDocument;
import fr.rotative.index.StoredArticles.StoredArticle;
import java.util.List;
import java.util.function.Consumer;

/** All articles that searches see at one moment, batch after batch, whatever is written meanwhile. */
final class EveryArticle {
    private static final int BATCH = 100;

    /** How long Elasticsearch keeps the moment for the next batch. */
    private static final Time BETWEEN_BATCHES = Time.of(t -> t.time("10m"));

    private final ElasticsearchClient client;
    private final String index;

    EveryArticle(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** @throws InterruptedException if the thread is interrupted; the batches passed on so far are dealt with */
    void inBatches(Consumer<List<StoredArticle>> consumer) throws InterruptedException {
        String moment = Attempt.to(
                        "read the articles of " + index,
                        () -> client.openPointInTime(o -> o.index(index).keepAlive(BETWEEN_BATCHES)))
                .id();
        try {
            pass(moment, consumer);
        } catch (RuntimeException e) {
            // The client says so of an interrupted request.
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException().initCause(e);
            }
            throw e;
        }
        Attempt.to("end reading " + index, () -> client.closePointInTime(c -> c.id(moment)));
    }

    private void pass(String moment, Consumer<List<StoredArticle>> consumer) throws InterruptedException {
        List<FieldValue> after = List.of();
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            List<Hit<ArticleDocument>> batch = batch(moment, after);
            consumer.accept(batch.stream().map(StoredArticles::stored).toList());
            after = batch.size() < BATCH
                    ? List.of()
                    : batch.get(batch.size() - 1).sort();
        } while (!after.isEmpty());
    }

    private List<Hit<ArticleDocument>> batch(String moment, List<FieldValue> after) {
        SearchResponse<ArticleDocument> found = Attempt.to(
                "read the articles of " + index,
                () -> client.search(
                        s -> {
                            s.pit(p -> p.id(moment).keepAlive(BETWEEN_BATCHES))
                                    .size(BATCH)
                                    .seqNoPrimaryTerm(true)
                                    .trackTotalHits(t -> t.enabled(false))
                                    .sort(o ->
                                            o.field(f -> f.field("_shard_doc").order(SortOrder.Asc)));
                            return after.isEmpty() ? s : s.searchAfter(after);
                        },
                        ArticleDocument.class));
        return found.hits().hits();
    }
}
