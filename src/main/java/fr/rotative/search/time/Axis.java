package fr.rotative.search.time;

import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.SearchRequest.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What articles are counted along.
 *
 * @param interval the width of the buckets, not {@link Interval#AUTO}
 * @param within the days that the buckets cover, as far as it is known before anything is counted
 */
public record Axis(Interval interval, DateSpan within) {
    private static final long DAYS_IN_DETAIL = 62;
    private static final long DAYS_BY_MONTH = 5 * 366;

    /** Buckets of this width for as long as there are articles. */
    public static Axis of(Interval interval) {
        return new Axis(interval, DateSpan.ALWAYS);
    }

    /** Neither too few nor too many buckets for what lies between a first and a last day. */
    static Axis suited(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        Interval interval =
                days <= DAYS_IN_DETAIL ? Interval.DAY : days <= DAYS_BY_MONTH ? Interval.MONTH : Interval.YEAR;
        return new Axis(
                interval,
                new DateSpan(
                        start(first, interval),
                        after(start(last, interval), interval).minusDays(1)));
    }

    private static LocalDate start(LocalDate day, Interval interval) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    /** The first day of the bucket after this one. */
    LocalDate after(LocalDate start) {
        return after(start, interval);
    }

    private static LocalDate after(LocalDate start, Interval interval) {
        return switch (interval) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            default -> start.plusYears(1);
        };
    }
}
