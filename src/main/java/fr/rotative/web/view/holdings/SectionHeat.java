package fr.rotative.web.view.holdings;

import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.result.Coverage;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.chart.HeatCell;
import fr.rotative.web.view.chart.HeatCells;
import fr.rotative.web.view.chart.HeatMap;
import fr.rotative.web.view.part.Link;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of each section over the years, or over the months of one year. */
final class SectionHeat {
    private final Coverage coverage;
    private final @Nullable Integer year;
    private final Messages messages;

    SectionHeat(Coverage coverage, @Nullable Integer year, Messages messages) {
        this.coverage = coverage;
        this.year = year;
        this.messages = messages;
    }

    HeatMap map() {
        List<DateSpan> spans = spans().toList();
        long most = coverage.sections().stream()
                .flatMap(section -> spans.stream().map(span -> articles(section.name(), span)))
                .mapToLong(count -> count)
                .max()
                .orElse(1);
        HeatCells cells = new HeatCells(Math.max(1, most), messages);
        return new HeatMap(
                year == null
                        ? CoverageView.years(coverage)
                                .mapToObj(Integer::toString)
                                .toList()
                        : messages.dates().shortMonths(),
                coverage.sections().stream()
                        .map(section -> row(section, spans, cells))
                        .toList());
    }

    private Stream<DateSpan> spans() {
        Integer chosen = year;
        return chosen == null
                ? CoverageView.years(coverage).mapToObj(CoverageView::span)
                : IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(chosen, month))
                        .map(month -> new DateSpan(month.atDay(1), month.atEndOfMonth()));
    }

    private HeatMap.Row row(Coverage.Section section, List<DateSpan> spans, HeatCells cells) {
        long total = year == null
                ? section.articles()
                : spans.stream()
                        .mapToLong(span -> articles(section.name(), span))
                        .sum();
        return new HeatMap.Row(
                new Link(section.name(), Addresses.allWith(Facet.SECTION, section.name())),
                messages.number(total),
                spans.stream().map(span -> cell(section, span, cells)).toList());
    }

    private HeatCell cell(Coverage.Section section, DateSpan span, HeatCells cells) {
        long articles = articles(section.name(), span);
        if (articles > 0) {
            return cells.of(span, articles, CoverageView.articles(span, section.name()));
        }
        return isWithin(section, span) ? cells.gap(span) : HeatCell.outside();
    }

    /** Whether the section has articles both before and after. */
    private static boolean isWithin(Coverage.Section section, DateSpan span) {
        YearMonth first = section.first();
        YearMonth last = section.last();
        return first != null
                && last != null
                && span.from() != null
                && span.to() != null
                && first.atDay(1).isBefore(span.from())
                && last.atEndOfMonth().isAfter(span.to());
    }

    private long articles(String section, DateSpan span) {
        return coverage.months().stream()
                .filter(month -> !month.month().atDay(1).isBefore(span.from())
                        && !month.month().atEndOfMonth().isAfter(span.to()))
                .mapToLong(month -> month.sections().getOrDefault(section, 0L))
                .sum();
    }
}
