package fr.rotative.web.view;

import fr.rotative.search.Coverage;
import fr.rotative.search.CrawledHost;
import fr.rotative.search.DateSpan;
import fr.rotative.search.Facet;
import fr.rotative.search.Filters;
import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
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

    /** All years, or one. */
    public record YearChoice(String label, String href, boolean current) {}

    /** @param year the year whose months are shown by section; none for all years */
    public static CoverageView of(Coverage coverage, @Nullable Integer year, List<CrawledHost> hosts) {
        List<HostRow> crawled = hosts.stream().map(HostRow::of).toList();
        if (coverage.months().isEmpty()) {
            return new CoverageView(extent(coverage), null, null, null, List.of(), crawled);
        }
        return new CoverageView(
                extent(coverage),
                gaps(coverage.gaps()),
                calendar(coverage),
                new SectionHeat(coverage, year).map(),
                choices(coverage, year),
                crawled);
    }

    private static String extent(Coverage coverage) {
        String all = FrenchNumber.counted(coverage.total(), "article");
        String undated = coverage.undated() == 0
                ? ""
                : ", dont " + FrenchNumber.of(coverage.undated()) + " dont on ignore le mois";
        if (coverage.months().isEmpty()) {
            return all + undated + ".";
        }
        YearMonth last = coverage.months().get(coverage.months().size() - 1).month();
        DateSpan span = new DateSpan(coverage.months().get(0).month().atDay(1), last.atEndOfMonth());
        return all + " " + Period.of(span) + undated + ".";
    }

    private static @Nullable String gaps(List<YearMonth> gaps) {
        if (gaps.isEmpty()) {
            return null;
        }
        int named = 6;
        String names =
                String.join(", ", gaps.stream().limit(named).map(FrenchDate::of).toList());
        return FrenchNumber.counted(gaps.size(), "mois", "mois") + " sans article\u00a0: " + names
                + (gaps.size() > named ? "…" : ".");
    }

    private static HeatMap calendar(Coverage coverage) {
        long most = coverage.months().stream()
                .mapToLong(Coverage.Month::articles)
                .max()
                .orElse(1);
        List<HeatMap.Row> rows = years(coverage)
                .mapToObj(year -> new HeatMap.Row(
                        new Link(Integer.toString(year), articles(span(year), null)),
                        FrenchNumber.of(coverage.months().stream()
                                .filter(month -> month.month().getYear() == year)
                                .mapToLong(Coverage.Month::articles)
                                .sum()),
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> cell(coverage, YearMonth.of(year, month), most))
                                .toList()))
                .toList();
        return new HeatMap(MonthNames.SHORT, rows);
    }

    private static HeatCell cell(Coverage coverage, YearMonth month, long most) {
        DateSpan span = new DateSpan(month.atDay(1), month.atEndOfMonth());
        return coverage.months().stream()
                .filter(counted -> counted.month().equals(month))
                .findFirst()
                .map(counted -> counted.articles() == 0
                        ? HeatCell.gap(span)
                        : HeatCell.of(span, counted.articles(), most, articles(span, null)))
                .orElseGet(HeatCell::outside);
    }

    private static List<YearChoice> choices(Coverage coverage, @Nullable Integer year) {
        List<YearChoice> choices = new ArrayList<>();
        choices.add(new YearChoice("Toutes les années", Addresses.COVERAGE + "#rubriques", year == null));
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
