package fr.rotative.search.time;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Coverage;
import fr.rotative.search.translation.FacetFields;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts all articles of the archive by month and section. */
public final class Holdings {
    /** More sections make a table that nobody reads; the others are counted together. */
    private static final int MOST_SECTIONS = 60;

    private static final String SECTION = "section";
    private static final String SECTIONS = "sections";
    private static final String MONTHS = "months";
    private static final String DATED = "dated";

    private final Archive archive;

    public Holdings(Archive archive) {
        this.archive = archive;
    }

    /** @param generation of the index, which the answer names */
    public Coverage coverage(String generation) {
        Builder search = new Builder()
                .index(ArchiveIndex.ALIAS)
                .size(0)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(SECTIONS, bySection())
                .aggregations(DATED, Aggregation.of(a -> a.filter(toTheMonth()).aggregations(MONTHS, byMonth())));
        var answer = archive.answer(client -> client.search(search.build(), Void.class));
        long total = answer.hits().total() == null ? 0 : answer.hits().total().value();
        var dated = Aggregates.named(DATED, answer.aggregations()).filter();
        List<Coverage.Month> months =
                Aggregates.named(MONTHS, dated.aggregations()).dateHistogram().buckets().array().stream()
                        .map(Holdings::month)
                        .toList();
        var sections = Aggregates.named(SECTIONS, answer.aggregations()).sterms();
        List<Coverage.Section> known = sections.buckets().array().stream()
                .map(bucket -> section(bucket, months))
                .toList();
        long within = known.stream().mapToLong(Coverage.Section::articles).sum();
        return new Coverage(generation, total, total - dated.docCount(), known, total - within, months);
    }

    private static Query toTheMonth() {
        return Timelines.preciseEnough(SearchRequest.Interval.MONTH);
    }

    private static Aggregation bySection() {
        return Aggregation.of(a -> a.terms(t -> t.field(SECTION).size(MOST_SECTIONS)));
    }

    private static Aggregation byMonth() {
        return Aggregation.of(
                a -> a.dateHistogram(h -> h.field(FacetFields.DAY).calendarInterval(CalendarInterval.Month))
                        .aggregations(SECTIONS, bySection()));
    }

    private static Coverage.Month month(DateHistogramBucket bucket) {
        return new Coverage.Month(
                YearMonth.from(Timelines.day(bucket.key())), bucket.docCount(), sections(bucket.aggregations()));
    }

    private static Map<String, Long> sections(Map<String, Aggregate> counted) {
        return Aggregates.named(SECTIONS, counted).sterms().buckets().array().stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), StringTermsBucket::docCount));
    }

    private static Coverage.Section section(StringTermsBucket bucket, List<Coverage.Month> months) {
        String name = bucket.key().stringValue();
        List<YearMonth> with = months.stream()
                .filter(month -> month.sections().containsKey(name))
                .map(Coverage.Month::month)
                .toList();
        return new Coverage.Section(
                name,
                bucket.docCount(),
                with.isEmpty() ? null : with.get(0),
                with.isEmpty() ? null : with.get(with.size() - 1));
    }
}
