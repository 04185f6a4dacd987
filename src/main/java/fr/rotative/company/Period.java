package fr.rotative.company;

import java.time.DateTimeException;
import java.time.LocalDate;
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

    /**
     * Reads {@code 1988..2013-07-01}, {@code 1999..}, {@code ..2004}; a year or a month stands for all its days.
     *
     * @throws DateTimeException if a date is none, or the end comes before the beginning
     */
    public static Period parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new DateTimeException("Not a period: " + text);
        }
        String from = text.substring(0, between).strip();
        String to = text.substring(between + BETWEEN.length()).strip();
        Period period = new Period(from.isEmpty() ? null : firstDay(from), to.isEmpty() ? null : lastDay(to));
        if (period.isBackwards()) {
            throw new DateTimeException("Ends before it begins: " + text);
        }
        return period;
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        LocalDate first = firstDay(date);
        return switch (date.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
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

    @Override
    public String toString() {
        return (from == null ? "" : from) + BETWEEN + (to == null ? "" : to);
    }
}
