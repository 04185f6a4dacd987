package fr.rotative.company;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days from one date to another, both included; an end may be open.
 *
 * @param from none when the beginning does not matter or is not known
 * @param to none while it lasts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Period ALWAYS = new Period(null, null);

    private static final String BETWEEN = "..";

    /** Lengths of a written year and a written month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

    /**
     * Reads {@code 1988..2013-07-01}, {@code 1999..}, {@code ..2004}; a year or a month stands for all its days.
     *
     * @throws DateTimeException if a date is none, or the end comes before the beginning
     */
    public static Period parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new DateTimeException(text + " is no period, as in 1988..2013-07, 1999.. and ..2004");
        }
        String from = text.substring(0, between).strip();
        String to = text.substring(between + BETWEEN.length()).strip();
        Period period = new Period(from.isEmpty() ? null : firstDay(from), to.isEmpty() ? null : lastDay(to));
        if (period.isBackwards()) {
            throw new DateTimeException(text + " ends before it begins");
        }
        return period;
    }

    private static LocalDate firstDay(String date) {
        try {
            return switch (date.length()) {
                case YEAR -> LocalDate.parse(date + "-01-01");
                case MONTH -> LocalDate.parse(date + "-01");
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException none) {
            throw new DateTimeException(date + " is no year, month or day, as in 2001, 2001-02 and 2001-02-12", none);
        }
    }

    private static LocalDate lastDay(String date) {
        LocalDate first = firstDay(date);
        return switch (date.length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    public boolean contains(LocalDate day) {
        return !isBefore(day) && (from == null || !day.isBefore(from));
    }

    /** Whether it is over on that day. */
    public boolean isBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    public boolean overlaps(Period other) {
        return !(other.from != null && isBefore(other.from)) && !(from != null && other.isBefore(from));
    }

    /** As {@link #parse} reads it: years and months where they say as much as days. */
    @Override
    public String toString() {
        return (from == null ? "" : shortest(from, Period::firstDay))
                + BETWEEN
                + (to == null ? "" : shortest(to, Period::lastDay));
    }

    private static String shortest(LocalDate day, Function<String, LocalDate> meaning) {
        String written = day.toString();
        return Stream.of(written.substring(0, YEAR), written.substring(0, MONTH))
                .filter(shorter -> meaning.apply(shorter).equals(day))
                .findFirst()
                .orElse(written);
    }
}
