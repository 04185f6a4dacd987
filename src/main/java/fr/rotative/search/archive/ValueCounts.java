package fr.rotative.search.archive;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import fr.rotative.index.ArchiveIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** In how many articles each value of a property occurs: every value, however many there are. */
public final class ValueCounts {
    private static final String VALUES = "values";
    private static final String VALUE = "value";
    private static final int AT_ONCE = 10_000;

    private final Archive archive;

    public ValueCounts(Archive archive) {
        this.archive = archive;
    }

    /**
     * What was counted.
     *
     * @param partial whether time was up before all articles had been looked at
     */
    public record Counted(Map<String, Long> articles, boolean partial) {}

    /** In all articles of the archive, however long that takes. */
    public Map<String, Long> ofAll(String field) {
        return counted(field, UnaryOperator.identity()).articles();
    }

    /** @param which the articles that count */
    public Counted of(String field, Query which, Deadline deadline) {
        return counted(field, search -> search.query(which).timeout(deadline.left()));
    }

    private Counted counted(String field, UnaryOperator<SearchRequest.Builder> asked) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, FieldValue> after = Map.of();
        boolean partial = false;
        do {
            SearchResponse<Void> some = some(field, after, asked);
            CompositeAggregate values =
                    Aggregates.named(VALUES, some.aggregations()).composite();
            values.buckets().array().forEach(bucket -> counts.put(value(bucket), bucket.docCount()));
            after = values.afterKey();
            partial = some.timedOut();
        } while (!after.isEmpty() && !partial);
        return new Counted(counts, partial);
    }

    private static String value(CompositeBucket bucket) {
        return Objects.requireNonNull(bucket.key().get(VALUE), "each bucket has its value")
                .stringValue();
    }

    private SearchResponse<Void> some(
            String field, Map<String, FieldValue> after, UnaryOperator<SearchRequest.Builder> asked) {
        CompositeAggregationSource values = CompositeAggregationSource.of(source -> source.terms(t -> t.field(field)));
        return archive.answer(client -> client.search(
                asked.apply(new SearchRequest.Builder()
                                .index(ArchiveIndex.ALIAS)
                                .size(0)
                                .aggregations(
                                        VALUES,
                                        a -> a.composite(c -> {
                                            c.size(AT_ONCE).sources(Map.of(VALUE, values));
                                            return after.isEmpty() ? c : c.after(after);
                                        })))
                        .build(),
                Void.class));
    }
}
