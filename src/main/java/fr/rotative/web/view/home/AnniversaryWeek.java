package fr.rotative.web.view.home;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The week of the present day in a former year, {@code years} ago, from Monday to Sunday. */
public record AnniversaryWeek(LocalDate monday, int years) {
    private static final int FAVOURITE = 20;
    private static final int ROUND = 5;
    private static final int LONGEST = 50;
    private static final int MOST = 6;
    private static final Comparator<Integer> BEST_FIRST = Comparator.<Integer, Boolean>comparing(
                    years -> years != FAVOURITE)
            .thenComparing(years -> years % ROUND != 0)
            .thenComparing(Comparator.reverseOrder());

    /**
     * The weeks worth remembering, best first: that of twenty years ago, then those of other round numbers, then the
     * oldest. Whether they have articles is to be seen; their months have.
     *
     * @param months the archive's articles per month
     */
    public static List<AnniversaryWeek> candidates(LocalDate today, Timeline months) {
        Set<YearMonth> known = months.buckets().stream()
                .filter(bucket -> bucket.count() > 0)
                .map(Bucket::start)
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, LONGEST)
                .boxed()
                .sorted(BEST_FIRST)
                .map(years -> new AnniversaryWeek(monday(today.minusYears(years)), years))
                .filter(week ->
                        known.contains(YearMonth.from(week.monday)) || known.contains(YearMonth.from(week.sunday())))
                .limit(MOST)
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate sunday() {
        return monday.plusDays(6);
    }

    public DateSpan span() {
        return new DateSpan(monday, sunday());
    }

    /** The articles of that week, newest first. */
    public SearchRequest request() {
        return SearchRequest.EVERYTHING.withFilters(Filters.NONE.within(span()));
    }
}
