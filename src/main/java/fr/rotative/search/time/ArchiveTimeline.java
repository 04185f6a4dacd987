package fr.rotative.search.time;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.translation.FacetFields;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All of the archive over time, whatever is searched. It is asked for in a search of its own, because it is the same for
 * all readers: Elasticsearch counts it once, and remembers it until other articles are indexed.
 */
public final class ArchiveTimeline {
    private static final String GENERATION = "generation";

    private final MultiSearchItem<Void> answer;

    public ArchiveTimeline(MultiSearchItem<Void> answer) {
        this.answer = answer;
    }

    /**
     * What to ask, beside other searches. It goes no further than the axis does, since the days of an archive are
     * thousands where what is found may be of one month.
     */
    public static RequestItem along(Axis axis, Deadline deadline) {
        MultisearchBody.Builder counting = new MultisearchBody.Builder()
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .timeout(deadline.left())
                .aggregations(Timelines.over(axis.interval()))
                .aggregations(GENERATION, a -> a.terms(t -> t.field("_index").size(1)));
        DateSpan within = axis.within();
        if (!within.isAlways()) {
            counting.query(q -> q.range(r -> r.date(d ->
                    d.field(FacetFields.DAY).gte(String.valueOf(within.from())).lte(String.valueOf(within.to())))));
        }
        // It is asked beside searches of a moment, too, where no index is named for all.
        return RequestItem.of(r -> r.header(h -> h.index(ArchiveIndex.ALIAS)).body(counting.build()));
    }

    /** The articles by the first day of their span; in order, without holes. */
    Map<LocalDate, Long> counts() {
        return Timelines.counts(answer.aggregations());
    }

    /** The generation of the index that answered, if it has articles there. */
    Optional<String> generation() {
        return Aggregates.named(GENERATION, answer.aggregations()).sterms().buckets().array().stream()
                .findFirst()
                .map(StringTermsBucket::key)
                .map(index -> index.stringValue());
    }

    /** Whether time was up before all articles had been looked at. */
    boolean isPartial() {
        return answer.timedOut();
    }
}
