package fr.rotative.web.view.holdings;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Coverage;
import fr.rotative.search.result.CrawledHost;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.chart.HeatCell;
import fr.rotative.web.view.chart.HeatCells;
import fr.rotative.web.view.chart.HeatMap;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds, as heat maps.
 *
 * @param extent in a sentence
 * @param gaps the months without an article, in a sentence; none if there are none
 * @param calendar all articles, a row for each year and a column for each month
 * @param sections a row for each section, and a column for each year, or for each month of one
 * @param years the choice of what the columns are; one of them is the present one
 * @param hosts how far the crawler has come with each
 */
public record CoverageView(
        String extent,
        @Nullable String gaps,
        @Nullable HeatMap calendar,
        @Nullable HeatMap sections,
        List<YearChoice> years,
        List<HostRow> hosts) {

    /** That are named; the others are seen in the map. */
    private static final int MOST_GAPS = 6;

    /** All years, or one. */
    public record YearChoice(String label, String href, boolean current) {}

    /** @param year the year whose months are shown by section; none for all years */
    public static CoverageView of(
            Coverage coverage, @Nullable Integer year, List<CrawledHost> hosts, Messages messages) {
        List<HostRow> crawled =
                hosts.stream().map(host -> HostRow.of(host, messages)).toList();
        if (coverage.months().isEmpty()) {
            return new CoverageView(extent(coverage, messages), null, null, null, List.of(), crawled);
        }
        return new CoverageView(
                extent(coverage, messages),
                gaps(coverage.gaps(), messages),
                calendar(coverage, messages),
                new SectionHeat(coverage, year, messages).map(),
                choices(coverage, year, messages),
                crawled);
    }

    private static String extent(Coverage coverage, Messages messages) {
        List<Object> parts = new ArrayList<>();
        parts.add(articles(coverage, messages));
        if (coverage.undated() > 0) {
            parts.add(Message.of("coverage.undated", coverage.undated()));
        }
        return messages.say("coverage.sentence", parts);
    }

    private static String articles(Coverage coverage, Messages messages) {
        String all = messages.say("articles", coverage.total());
        if (coverage.months().isEmpty()) {
            return all;
        }
        YearMonth last = coverage.months().get(coverage.months().size() - 1).month();
        DateSpan span = new DateSpan(coverage.months().get(0).month().atDay(1), last.atEndOfMonth());
        return all + " " + messages.say(Period.of(span));
    }

    private static @Nullable String gaps(List<YearMonth> gaps, Messages messages) {
        if (gaps.isEmpty()) {
            return null;
        }
        boolean all = gaps.size() <= MOST_GAPS;
        List<YearMonth> named = gaps.stream().limit(MOST_GAPS).toList();
        return messages.say(all ? "coverage.gaps" : "coverage.someGaps", gaps.size(), named);
    }

    private static HeatMap calendar(Coverage coverage, Messages messages) {
        long most = coverage.months().stream()
                .mapToLong(Coverage.Month::articles)
                .max()
                .orElse(1);
        HeatCells cells = new HeatCells(most, messages);
        List<HeatMap.Row> rows = years(coverage)
                .mapToObj(year -> new HeatMap.Row(
                        new Link(Integer.toString(year), articles(span(year), null)),
                        messages.number(coverage.months().stream()
                                .filter(month -> month.month().getYear() == year)
                                .mapToLong(Coverage.Month::articles)
                                .sum()),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> cell(coverage, YearMonth.of(year, month), cells))
                                .toList()))
                .toList();
        return new HeatMap(messages.dates().shortMonths(), rows);
    }

    private static HeatCell cell(Coverage coverage, YearMonth month, HeatCells cells) {
        DateSpan span = new DateSpan(month.atDay(1), month.atEndOfMonth());
        return coverage.months().stream()
                .filter(counted -> counted.month().equals(month))
                .findFirst()
                .map(counted -> counted.articles() == 0
                        ? cells.gap(span)
                        : cells.of(span, counted.articles(), articles(span, null)))
                .orElseGet(HeatCell::outside);
    }

    private static List<YearChoice> choices(Coverage coverage, @Nullable Integer year, Messages messages) {
        List<YearChoice> choices = new ArrayList<>();
        choices.add(new YearChoice(messages.say("coverage.allYears"), Addresses.COVERAGE + "#rubriques", year == null));
        years(coverage)
                .mapToObj(one -> new YearChoice(
                        Integer.toString(one),
                        Addresses.COVERAGE + "?year=" + one + "#rubriques",
                        year != null && year == one))
                .forEach(choices::add);
        return choices;
    }

    static IntStream years(Coverage coverage) {
        int last = coverage.months().get(coverage.months().size() - 1).month().getYear();
        return IntStream.rangeClosed(coverage.months().get(0).month().getYear(), last);
    }

    static DateSpan span(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static String articles(DateSpan span, @Nullable String section) {
        Filters within = Filters.NONE.within(span);
        return Addresses.search(SearchRequest.EVERYTHING.withFilters(
                section == null ? within : within.with(Facet.SECTION, Filters.Selection.of(section))));
    }
}
