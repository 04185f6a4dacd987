package fr.rotative.web.view;

import fr.rotative.search.Chronology;
import fr.rotative.search.Chronology.Extent;
import fr.rotative.search.Chronology.Series;
import fr.rotative.search.Chronology.Span;
import fr.rotative.search.DateSpan;
import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
import fr.rotative.web.french.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several searches on one axis of time, as curves and as a table.
 *
 * @param fields what is typed in each field of the form, empty ones included
 * @param kept the parameters that the form keeps
 * @param picture none while nothing is compared, or nothing was found
 * @param shares the same as shares of all articles of the time
 * @param earliest which of several queries has the first article; none if that cannot be said
 * @param together how many articles answer all queries at once; none of a single query
 */
public record ChronologyView(
        List<String> fields,
        List<Parameter> kept,
        List<Line> lines,
        @Nullable CurveChart picture,
        @Nullable CurveChart shares,
        List<Row> rows,
        @Nullable String earliest,
        @Nullable String together,
        @Nullable String json,
        @Nullable TimelineFiles files) {

    /**
     * One of the queries.
     *
     * @param number from 1, by which its colour and its dashes are chosen
     */
    public record Line(
            int number,
            Link query,
            String articles,
            @Nullable String first) {}

    /** One span of time in the table, with a cell for each query. */
    public record Row(
            String span, List<Cell> cells, @Nullable String together, String all) {}

    /** How many articles there are, and where they are listed, if there are any. */
    public record Cell(String count, @Nullable String href) {}

    /** The form alone. */
    public static ChronologyView empty(ChronologyParameters asked) {
        return new ChronologyView(
                fields(asked), asked.commonParameters(), List.of(), null, null, List.of(), null, null, null, null);
    }

    public static ChronologyView of(ChronologyParameters asked, Chronology chronology) {
        boolean several = asked.queries().size() > 1;
        boolean found = !chronology.spans().isEmpty();
        return new ChronologyView(
                fields(asked),
                asked.commonParameters(),
                lines(asked, chronology),
                found ? CurveChart.of(chronology) : null,
                found ? CurveChart.ofShares(chronology) : null,
                rows(asked, chronology),
                several ? earliest(chronology) : null,
                several ? FrenchNumber.counted(chronology.together().total(), "article") : null,
                Addresses.chronologyApi(asked),
                TimelineFiles.of(asked));
    }

    private static List<String> fields(ChronologyParameters asked) {
        List<String> fields = new ArrayList<>(asked.queries());
        while (fields.size() < Chronology.MOST_QUERIES) {
            fields.add("");
        }
        return fields;
    }

    private static List<Line> lines(ChronologyParameters asked, Chronology chronology) {
        return IntStream.range(0, asked.queries().size())
                .mapToObj(i -> line(
                        i, asked.queries().get(i), asked, chronology.series().get(i)))
                .toList();
    }

    private static Line line(int i, String typed, ChronologyParameters asked, Series series) {
        Extent extent = series.extent();
        return new Line(
                i + 1,
                new Link(typed, Addresses.search(asked.search(typed))),
                FrenchNumber.counted(extent.total(), "article")
                        + (extent.undated() == 0 ? "" : ", dont " + FrenchNumber.of(extent.undated()) + " sans date"),
                extent.first() == null ? null : FrenchDate.of(extent.first()));
    }

    private static List<Row> rows(ChronologyParameters asked, Chronology chronology) {
        return chronology.spans().stream()
                .filter(span -> span.counts().stream().anyMatch(count -> count > 0))
                .map(span -> row(asked, chronology, span))
                .toList();
    }

    private static Row row(ChronologyParameters asked, Chronology chronology, Span span) {
        DateSpan days = TimelineChart.span(span.start(), chronology.interval());
        List<Cell> cells = IntStream.range(0, asked.queries().size())
                .mapToObj(i ->
                        cell(span.counts().get(i), asked.search(asked.queries().get(i)), days))
                .toList();
        return new Row(
                Period.of(days),
                cells,
                asked.queries().size() > 1 ? FrenchNumber.of(span.together()) : null,
                FrenchNumber.of(span.all()));
    }

    private static Cell cell(long articles, SearchRequest search, DateSpan days) {
        SearchRequest within = search.withFilters(search.filters().within(days));
        return new Cell(FrenchNumber.of(articles), articles == 0 ? null : Addresses.search(within));
    }

    /** Nothing is said where two queries begin on the same day. */
    private static @Nullable String earliest(Chronology chronology) {
        List<Series> dated = chronology.series().stream()
                .filter(series -> series.extent().first() != null)
                .sorted(Comparator.comparing(
                        series -> Objects.requireNonNull(series.extent().first())))
                .toList();
        if (dated.size() < 2
                || Objects.equals(
                        dated.get(0).extent().first(), dated.get(1).extent().first())) {
            return null;
        }
        LocalDate first = Objects.requireNonNull(dated.get(0).extent().first());
        return Typography.unbreakable(
                "« " + dated.get(0).query().q() + " » vient le premier, le " + FrenchDate.of(first) + ".");
    }
}
