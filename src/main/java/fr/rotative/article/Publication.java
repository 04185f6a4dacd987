package fr.rotative.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an article was published, no more precisely than is known: a year alone is never shown as its first of January.
 *
 * @param firstDay the day of publication, or the first day of the month or year
 * @param precision how much of {@code firstDay} is known
 * @param from the heuristic that found the date: {@code json-ld}, {@code meta}, {@code text}, {@code url}, ...
 */
public record Publication(LocalDate firstDay, Precision precision, String from) {

    /** How much of a publication date is known. */
    public enum Precision {
        DAY("uuuu-MM-dd"),
        MONTH("uuuu-MM"),
        YEAR("uuuu");

        private final DateTimeFormatter format;

        Precision(String pattern) {
            this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Publication onDay(LocalDate day, String from) {
        return new Publication(day, Precision.DAY, from);
    }

    public static Publication inMonth(YearMonth month, String from) {
        return new Publication(month.atDay(1), Precision.MONTH, from);
    }

    public static Publication inYear(int year, String from) {
        return new Publication(LocalDate.of(year, 1, 1), Precision.YEAR, from);
    }

    /**
     * Reads {@code 2001}, {@code 2001-02} or {@code 2001-02-12}.
     *
     * @throws java.time.DateTimeException if the text is none of these
     */
    public static Publication parse(String on, String from) {
        return switch (on.length()) {
            case 4 -> inYear(LocalDate.parse(on + "-01-01").getYear(), from);
            case 7 -> inMonth(YearMonth.parse(on), from);
            default -> onDay(LocalDate.parse(on), from);
        };
    }

    /** The ISO date as precise as it is known: {@code 2001}, {@code 2001-02} or {@code 2001-02-12}. */
    public String on() {
        return precision.format.format(firstDay);
    }
}
