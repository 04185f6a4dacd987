package fr.rotative.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A year, a month or a day, as ISO 8601 writes them: {@code 2001}, {@code 2001-02}, {@code 2001-02-12}.
 *
 * @param first the first day meant
 * @param last the last day meant
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws DateTimeException if it is none of these, or no such day exists */
    public static PartialDate parse(String date) {
        if (YEAR.matcher(date).matches()) {
            int year = Integer.parseInt(date);
            return new PartialDate(date, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (MONTH.matcher(date).matches()) {
            YearMonth month = YearMonth.parse(date);
            return new PartialDate(date, month.atDay(1), month.atEndOfMonth());
        }
        if (DAY.matcher(date).matches()) {
            LocalDate day = LocalDate.parse(date);
            return new PartialDate(date, day, day);
        }
        throw new DateTimeException("Not a year, a month or a day: " + date);
    }

    public boolean isYear() {
        return YEAR.matcher(text).matches();
    }

    public boolean isMonth() {
        return MONTH.matcher(text).matches();
    }
}
