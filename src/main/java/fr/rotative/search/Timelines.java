package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.SearchRequest.Interval;
import fr.rotative.search.SearchResult.Bucket;
import fr.rotative.search.SearchResult.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts articles over time. An article whose date is less precise than the buckets is counted as undated: put into the
 * first day of its month or year it would make a peak that never was.
 */
final class Timelines {
    private static final long DAYS_IN_DETAIL = 62;
    private static final long DAYS_BY_MONTH = 5 * 366;
    private static final String MATCHING = "timeline";
    private static final String ALL = "timeline-all";
    private static final String DATED = "dated";
    private static final String BUCKETS = "buckets";

    private Timelines() {}

    /** The first day of the bucket after this one. */
    static LocalDate after(LocalDate start, Interval interval) {
        return switch (interval) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            default -> start.plusYears(1);
        };
    }

    /** The interval that shows a span from its first to its last day with neither too few nor too many buckets. */
    static Interval suited(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        if (days <= DAYS_IN_DETAIL) {
            return Interval.DAY;
        }
        return days <= DAYS_BY_MONTH ? Interval.MONTH : Interval.YEAR;
    }

    /** What to ask Elasticsearch, by name, for the articles that match and for all of the archive. */
    static Map<String, Aggregation> aggregations(Interval interval, Query matching) {
        return Map.of(MATCHING, matching(interval, matching), ALL, everything(interval));
    }

    /** The articles that match, over time. */
    static Aggregation matching(Interval interval, Query matching) {
        return Aggregation.of(a -> a.filter(matching).aggregations(DATED, dated(interval)));
    }

    /** All of the archive over time, whatever is searched. */
    static Aggregation everything(Interval interval) {
        return Aggregation.of(a -> a.global(g -> g).aggregations(DATED, dated(interval)));
    }

    private static Aggregation dated(Interval interval) {
        return Aggregation.of(a -> a.filter(preciseEnough(interval))
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
