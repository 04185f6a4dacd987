package fr.rotative.search.time;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.search.translation.FacetFields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts articles over time. An article whose date is less precise than the buckets is counted as undated: put into the
 * first day of its month or year it would make a peak that never was.
 */
public final class Timelines {
    private static final String MATCHING = "timeline";
    private static final String SPAN = "timeline-span";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String DATED = "dated";
    private static final String BUCKETS = "buckets";

    private Timelines() {}

    /** What to ask Elasticsearch, by name, for the articles that match; {@link ArchiveTimeline} asks for all others. */
    public static Map<String, Aggregation> aggregations(Axis axis, Query matching) {
        return Map.of(MATCHING, matching(axis, matching));
    }

    /** What tells from when to when there are articles that match, and so which axis suits them. */
    public static Map<String, Aggregation> span(Query matching) {
        return Map.of(
                SPAN,
                Aggregation.of(a -> a.filter(matching)
                        .aggregations(FIRST, first -> first.min(m -> m.field(FacetFields.DAY)))
                        .aggregations(LAST, last -> last.max(m -> m.field(FacetFields.DAY)))));
    }

    /** The same of all articles that are searched. */
    public static Map<String, Aggregation> span() {
        return span(Query.of(q -> q.matchAll(all -> all)));
    }

    /** What suits the articles better than what they were counted along; nothing if it suits, or none has a date. */
    public static Optional<Axis> better(Interval counted, Map<String, Aggregate> answers) {
        return suited(answers).filter(suited -> suited.interval() != counted);
    }

    /** The axis that suits the articles that match, if one of them has a date. */
    static Optional<Axis> suited(Map<String, Aggregate> answers) {
        Map<String, Aggregate> span = Aggregates.named(SPAN, answers).filter().aggregations();
        Double first = Aggregates.named(FIRST, span).min().value();
        Double last = Aggregates.named(LAST, span).max().value();
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(Axis.suited(day(first.longValue()), day(last.longValue())));
    }

    /** The articles that match, over time. */
    static Aggregation matching(Axis axis, Query matching) {
        return Aggregation.of(a -> a.filter(matching).aggregations(over(axis.interval())));
    }

    /** What counts articles over time, as far as their dates are precise enough. */
    static Map<String, Aggregation> over(Interval interval) {
        return Map.of(DATED, dated(interval));
    }

    private static Aggregation dated(Interval interval) {
        return Aggregation.of(a -> a.filter(preciseEnough(interval))
                .aggregations(
                        BUCKETS,
                        buckets -> buckets.dateHistogram(
                                h -> h.field(FacetFields.DAY).calendarInterval(calendar(interval)))));
    }

    /** @param archive all of it, along the same axis */
    public static Timeline read(Interval interval, Map<String, Aggregate> answers, ArchiveTimeline archive) {
        var matching = Aggregates.named(MATCHING, answers).filter();
        Map<LocalDate, Long> all = archive.counts();
        Map<LocalDate, Long> counts = counts(matching.aggregations());
        List<Bucket> buckets = counts.entrySet().stream()
                .map(bucket -> new Bucket(bucket.getKey(), bucket.getValue(), all.getOrDefault(bucket.getKey(), 0L)))
                .toList();
        return new Timeline(interval, matching.docCount() - dated(matching.aggregations()), buckets);
    }

    /** Of what {@link #over} counted: the articles with a date as precise as the buckets. */
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
