package fr.rotative.web.view.home;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/** The present month in a former year, {@code years} ago. */
public record Anniversary(YearMonth month, int years) {
    private static final int ROUND = 5;
    private static final Comparator<Anniversary> ROUND_FIRST = Comparator.comparing(past -> past.years % ROUND != 0);
    private static final Comparator<Anniversary> OLDEST_FIRST = Comparator.comparing(Anniversary::month);

    /**
     * The former year to remember: a round anniversary if there is one, else the oldest year that has articles of
     * this month.
     *
     * @param months the archive's articles per month
     */
    public static Optional<Anniversary> of(YearMonth now, Timeline months) {
        return months.buckets().stream()
                .filter(bucket -> bucket.count() > 0)
                .map(bucket -> since(bucket, now))
                .filter(past -> past.years > 0 && past.month.getMonth() == now.getMonth())
                .min(ROUND_FIRST.thenComparing(OLDEST_FIRST));
    }

    private static Anniversary since(Bucket bucket, YearMonth now) {
        YearMonth month = YearMonth.from(bucket.start());
        return new Anniversary(month, now.getYear() - month.getYear());
    }

    /** The articles of that month, newest first. */
    public SearchRequest request() {
        DateSpan span = new DateSpan(month.atDay(1), month.atEndOfMonth());
        return SearchRequest.EVERYTHING.withFilters(Filters.NONE.within(span));
    }
}
