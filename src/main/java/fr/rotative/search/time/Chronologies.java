package fr.rotative.search.time;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Chronology.Extent;
import fr.rotative.search.result.Chronology.Span;
import fr.rotative.search.translation.FacetFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the articles of several queries over time, in one question. */
public final class Chronologies {
    private static final String TOGETHER = "together";
    private static final String FIRST = "first";

    private final Archive archive;
    private final List<Query> queries;
    private final Axis axis;
    private final MultiSearchItem<Void> counted;
    private final ArchiveTimeline all;

    /** @param queries what the articles must be, all filters included */
    public Chronologies(Archive archive, List<Query> queries, Axis axis, Deadline deadline) {
        this.archive = archive;
        this.queries = queries;
        this.axis = axis;
        List<MultiSearchItem<Void>> parts = archive.answers(
                List.of(counting(deadline), ArchiveTimeline.along(axis, deadline)), Void.class, deadline);
        this.counted = parts.get(0);
        this.all = new ArchiveTimeline(parts.get(1));
    }

    private RequestItem counting(Deadline deadline) {
        MultisearchBody.Builder search = new MultisearchBody.Builder()
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .timeout(deadline.left())
                .query(anyOf(queries))
                .aggregations(Timelines.span())
                .aggregations(TOGETHER, counted(Query.of(q -> q.bool(b -> b.filter(queries)))));
        IntStream.range(0, queries.size()).forEach(i -> search.aggregations(name(i), counted(queries.get(i))));
        return Archive.one(search);
    }

    private static Query anyOf(List<Query> queries) {
        return Query.of(q -> q.bool(any -> any.should(queries)));
    }

    private static String name(int query) {
        return "query-" + query;
    }

    private Aggregation counted(Query query) {
        Aggregation overTime = Timelines.matching(axis, query);
        return Aggregation.of(a -> a.filter(overTime.filter())
                .aggregations(overTime.aggregations())
                .aggregations(FIRST, toTheDay()));
    }

    /** What is only known to be of a year may be of any day of it. */
    private static Aggregation toTheDay() {
        return Aggregation.of(a -> a.filter(
                        f -> f.term(t -> t.field("published.precision").value("day")))
                .aggregations(FIRST, first -> first.min(m -> m.field(FacetFields.DAY))));
    }

    /** Whether time was up before all articles had been looked at. */
    public boolean isPartial() {
        return counted.timedOut() || all.isPartial();
    }

    /** The generation of the index that answered, if it has articles on the axis. */
    public Optional<String> generation() {
        return all.generation();
    }

    /** The width of the spans in which was counted. */
    public Interval interval() {
        return axis.interval();
    }

    /** The same along an axis that suits better all that one of the queries finds, if one does. */
    public Chronologies suited(Deadline deadline) {
        return Timelines.better(axis.interval(), counted.aggregations())
                .map(better -> new Chronologies(archive, queries, better, deadline))
                .orElse(this);
    }

    /** Of one of the queries, by its place among them. */
    public Extent extent(int query) {
        return extent(filter(name(query)));
    }

    /** Of the articles that answer all of the queries at once. */
    public Extent together() {
        return extent(filter(TOGETHER));
    }

    private FilterAggregate filter(String name) {
        return Aggregates.named(name, counted.aggregations()).filter();
    }

    private static Extent extent(FilterAggregate counted) {
        return new Extent(
                counted.docCount(),
                counted.docCount() - Timelines.dated(counted.aggregations()),
                first(Aggregates.named(FIRST, counted.aggregations()).filter()));
    }

    private static @Nullable LocalDate first(FilterAggregate toTheDay) {
        Double first = Aggregates.named(FIRST, toTheDay.aggregations()).min().value();
        return toTheDay.docCount() == 0 || first == null ? null : Timelines.day(first.longValue());
    }

    /** Without holes from the first to the last that has an article of any query. */
    public List<Span> spans() {
        List<SortedMap<LocalDate, Long>> counts = IntStream.range(0, queries.size())
                .mapToObj(i -> Timelines.counts(filter(name(i)).aggregations()))
                .toList();
        Map<LocalDate, Long> together = Timelines.counts(filter(TOGETHER).aggregations());
        Map<LocalDate, Long> whole = all.counts();
        return starts(counts)
                .map(start -> new Span(
                        start,
                        counts.stream().map(of -> of.getOrDefault(start, 0L)).toList(),
                        together.getOrDefault(start, 0L),
                        whole.getOrDefault(start, 0L)))
                .toList();
    }

    private Stream<LocalDate> starts(List<SortedMap<LocalDate, Long>> counts) {
        TreeSet<LocalDate> known = new TreeSet<>();
        counts.forEach(of -> known.addAll(of.keySet()));
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = known.isEmpty() ? null : known.first();
                start != null && !start.isAfter(known.last());
                start = axis.after(start)) {
            starts.add(start);
        }
        return starts.stream();
    }
}
