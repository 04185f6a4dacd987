package fr.rotative.web.view;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.Chronology.Extent;
import fr.rotative.search.result.Chronology.Series;
import fr.rotative.search.result.Chronology.Span;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.view.chart.CurveChart;
import fr.rotative.web.view.chart.TimelineChart;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Period;
import fr.rotative.web.view.part.TimelineFiles;
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
 * @param partial whether time was up before all articles had been looked at
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
        boolean partial,
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
                fields(asked),
                asked.commonParameters(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null);
    }

    public static ChronologyView of(ChronologyParameters asked, Chronology chronology, Messages messages) {
        boolean several = asked.queries().size() > 1;
        boolean found = !chronology.spans().isEmpty();
        return new ChronologyView(
                fields(asked),
                asked.commonParameters(),
                lines(asked, chronology, messages),
                found ? CurveChart.of(chronology, messages) : null,
                found ? CurveChart.ofShares(chronology, messages) : null,
                rows(asked, chronology, messages),
                several ? earliest(chronology, messages) : null,
                several ? messages.say("articles", chronology.together().total()) : null,
                chronology.partial(),
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

    private static List<Line> lines(ChronologyParameters asked, Chronology chronology, Messages messages) {
        return IntStream.range(0, asked.queries().size())
                .mapToObj(i -> line(i, asked, chronology.series().get(i).extent(), messages))
                .toList();
    }

    private static Line line(int i, ChronologyParameters asked, Extent extent, Messages messages) {
        String typed = asked.queries().get(i);
        Message articles = Message.of("articles", extent.total());
        return new Line(
                i + 1,
                new Link(typed, Addresses.search(asked.search(typed))),
                extent.undated() == 0
                        ? messages.say(articles)
                        : messages.say("chronology.undated", articles, extent.undated()),
                extent.first() == null ? null : messages.dates().day(extent.first()));
    }

    private static List<Row> rows(ChronologyParameters asked, Chronology chronology, Messages messages) {
        return chronology.spans().stream()
                .filter(span -> span.counts().stream().anyMatch(count -> count > 0))
                .map(span -> row(asked, chronology.interval(), span, messages))
                .toList();
    }

    private static Row row(ChronologyParameters asked, Interval interval, Span span, Messages messages) {
        DateSpan days = TimelineChart.span(span.start(), interval);
        List<Cell> cells = IntStream.range(0, asked.queries().size())
                .mapToObj(i -> {
                    long articles = span.counts().get(i);
                    return new Cell(
                            messages.number(articles),
                            found(articles, asked.search(asked.queries().get(i)), days));
                })
                .toList();
        return new Row(
                messages.say(Period.of(days)),
                cells,
                asked.queries().size() > 1 ? messages.number(span.together()) : null,
                messages.number(span.all()));
    }

    private static @Nullable String found(long articles, SearchRequest search, DateSpan days) {
        SearchRequest within = search.withFilters(search.filters().within(days));
        return articles == 0 ? null : Addresses.search(within);
    }

    /** Nothing is said where two queries begin on the same day. */
    private static @Nullable String earliest(Chronology chronology, Messages messages) {
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
        return messages.say("chronology.earliest", dated.get(0).query().q(), first);
    }
}
