package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.SearchRequest.Interval;
import fr.rotative.search.SearchResult.Bucket;
import fr.rotative.search.SearchResult.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts articles over time. An article whose date is less precise than the buckets is counted as undated: put into the
 * first day of its month or year it would make a peak that never was.
 */
final class Timelines {
    private static final String MATCHING = "timeline";
    private static final String ALL = "timeline-all";
    private static final String SPAN = "timeline-span";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String DATED = "dated";
    private static final String BUCKETS = "buckets";

    private Timelines() {}

    /** What to ask Elasticsearch, by name, for the articles that match and for all of the archive. */
    static Map<String, Aggregation> aggregations(Axis axis, Query matching) {
        return Map.of(MATCHING, matching(axis, matching), ALL, everything(axis), SPAN, span(matching));
    }

    /** From when to when there are articles that match. */
    private static Aggregation span(Query matching) {
        return Aggregation.of(a -> a.filter(matching)
                .aggregations(FIRST, first -> first.min(m -> m.field(FacetFields.DAY)))
                .aggregations(LAST, last -> last.max(m -> m.field(FacetFields.DAY))));
    }

    /** Asks for no more than the axis that suits the articles that match. */
    static Axis suited(Archive archive, Query matching, Deadline deadline) {
        return suited(archive.answer(
                        client -> client.search(
                                s -> s.index(ArchiveIndex.ALIAS)
                                        .size(0)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .timeout(deadline.left())
                                        .query(q -> q.bool(b -> b.filter(matching)))
                                        .aggregations(SPAN, span(Query.of(q -> q.matchAll(all -> all)))),
                                Void.class),
                        deadline)
                .aggregations());
    }

    /** The axis that suits the articles that match; by the year if none is dated. */
    static Axis suited(Map<String, Aggregate> answers) {
        Map<String, Aggregate> span = Aggregates.named(SPAN, answers).filter().aggregations();
        Double first = Aggregates.named(FIRST, span).min().value();
        Double last = Aggregates.named(LAST, span).max().value();
        return first == null || last == null
                ? Axis.of(Interval.YEAR)
                : Axis.suited(day(first.longValue()), day(last.longValue()));
    }

    /** The articles that match, over time. */
    static Aggregation matching(Axis axis, Query matching) {
        return Aggregation.of(a ->
                a.filter(matching).aggregations(DATED, dated(axis.interval(), preciseEnough(axis.interval()))));
    }

    /**
     * All of the archive over time, whatever is searched: no further than the axis goes, since the days of an archive are
     * thousands where what is found may be of one month.
     */
    static Aggregation everything(Axis axis) {
        Query counted = axis.within().isAlways()
                ? preciseEnough(axis.interval())
                : Query.of(q -> q.bool(b -> b.filter(preciseEnough(axis.interval()), within(axis.within()))));
        return Aggregation.of(a -> a.global(g -> g).aggregations(DATED, dated(axis.interval(), counted)));
    }

    private static Query within(DateSpan span) {
        return Query.of(q -> q.range(r -> r.date(
                d -> d.field(FacetFields.DAY).gte(String.valueOf(span.from())).lte(String.valueOf(span.to())))));
    }

    private static Aggregation dated(Interval interval, Query counted) {
        return Aggregation.of(a -> a.filter(counted)
                .aggregations(
                        BUCKETS,
                        buckets -> buckets.dateHistogram(
                                h -> h.field(FacetFields.DAY).calendarInterval(calendar(interval)))));
    }

    static Timeline read(Interval interval, Map<String, Aggregate> answers) {
        var matching = Aggregates.named(MATCHING, answers).filter();
        Map<LocalDate, Long> all =
                counts(Aggregates.named(ALL, answers).global().aggregations());
        Map<LocalDate, Long> counts = counts(matching.aggregations());
        List<Bucket> buckets = counts.entrySet().stream()
                .map(bucket -> new Bucket(bucket.getKey(), bucket.getValue(), all.getOrDefault(bucket.getKey(), 0L)))
                .toList();
        return new Timeline(interval, matching.docCount() - dated(matching.aggregations()), buckets);
    }

    /** Of what {@link #matching} or {@link #everything} counted: the articles with a date as precise as the buckets. */
    static long dated(Map<String, Aggregate> counted) {
        return Aggregates.named(DATED, counted).filter().docCount();
    }

    /** Of the same, the articles by the first day of their bucket; in order, without holes. */
    static SortedMap<LocalDate, Long> counts(Map<String, Aggregate> counted) {
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        Aggregates.named(BUCKETS, Aggregates.named(DATED, counted).filter().aggregations())
                .dateHistogram()
                .buckets()
                .array()
                .forEach(bucket -> counts.put(day(bucket.key()), bucket.docCount()));
        return counts;
    }

    static LocalDate day(long milliseconds) {
        return Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The articles with a date as precise as the buckets. */
    static Query preciseEnough(Interval interval) {
        List<String> precisions = switch (interval) {
            case DAY -> List.of("day");
            case MONTH -> List.of("day", "month");
            default -> List.of("day", "month", "year");
        };
        List<FieldValue> values = precisions.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field("published.precision").terms(v -> v.value(values))));
    }

    private static CalendarInterval calendar(Interval interval) {
        return switch (interval) {
            case DAY -> CalendarInterval.Day;
            case MONTH -> CalendarInterval.Month;
            default -> CalendarInterval.Year;
        };
    }
}
