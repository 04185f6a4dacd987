package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.index.ArchiveIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** In how many articles each value of a property occurs: every value, however many there are. */
final class ValueCounts {
    private static final String VALUES = "values";
    private static final String VALUE = "value";
    private static final int AT_ONCE = 10_000;

    private final Archive archive;

    ValueCounts(Archive archive) {
        this.archive = archive;
    }

    /** @param which the articles that count */
    Map<String, Long> of(String field, Query which) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, FieldValue> after = Map.of();
        do {
            CompositeAggregate some = some(field, which, after);
            some.buckets().array().forEach(bucket -> counts.put(value(bucket), bucket.docCount()));
            after = some.afterKey();
        } while (!after.isEmpty());
        return counts;
    }

    private static String value(CompositeBucket bucket) {
        return Objects.requireNonNull(bucket.key().get(VALUE), "each bucket has its value")
                .stringValue();
    }

    private CompositeAggregate some(String field, Query which, Map<String, FieldValue> after) {
        var answers = archive.answer(client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .query(which)
                                .aggregations(
                                        VALUES,
                                        a -> a.composite(c -> {
                                            c.size(AT_ONCE)
                                                    .sources(Map.of(
                                                            VALUE,
                                                            CompositeAggregationSource.of(
                                                                    source -> source.terms(t -> t.field(field)))));
                                            return after.isEmpty() ? c : c.after(after);
                                        })),
                        Void.class))
                .aggregations();
        return Aggregates.named(VALUES, answers).composite();
    }
}
