package fr.rotative.web.address;

import fr.rotative.search.request.DateSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days as addresses and forms write it: from one year to another, from a month to a month, or from a day to a day,
 * in the coarsest unit of which both ends are whole. An absent end is open.
 */
public record WrittenSpan(@Nullable String from, @Nullable String to) {
    private static final int MONTH_AND_DAY = "-mm-dd".length();
    private static final int DAY = "-dd".length();

    public static WrittenSpan of(DateSpan span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        int unsaid = Math.min(
                from == null ? MONTH_AND_DAY : unsaidOf(from), to == null ? MONTH_AND_DAY : unsaidOf(to.plusDays(1)));
        return new WrittenSpan(written(from, unsaid), written(to, unsaid));
    }

    /** How much need not be written where a span begins with this day, or ends before it: a year, or a month, begins. */
    private static int unsaidOf(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return MONTH_AND_DAY;
        }
        return day.getDayOfMonth() == 1 ? DAY : 0;
    }

    private static @Nullable String written(@Nullable LocalDate day, int unsaid) {
        if (day == null) {
            return null;
        }
        String iso = day.toString();
        return iso.substring(0, iso.length() - unsaid);
    }
}
