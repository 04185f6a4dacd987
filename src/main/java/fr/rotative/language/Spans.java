package fr.rotative.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * Spans of time as messages: {@code en février 2001}, {@code de 2001 à 2003}, {@code depuis le 12 février 2001}. Their ends are
 * days, months, or the digits of years.
 */
public final class Spans {
    /** In French, avril, août and octobre elide what is before them. */
    private static final Set<Integer> VOWELS = Set.of(4, 8, 10);

    private Spans() {}

    public static Message within(Object date) {
        return Message.of(isDay(date) ? "span.on" : "span.in", date);
    }

    public static Message until(Object date) {
        return Message.of(isDay(date) ? "span.untilDay" : "span.until", date);
    }

    public static Message since(Object date) {
        return Message.of(isDay(date) ? "span.sinceDay" : "span.since", date);
    }

    /** The same where it may lie in the future. */
    public static Message startingWith(Object date) {
        return Message.of("span.starting", from(date));
    }

    public static Message between(Object from, Object to) {
        return Message.of("span.between", from(from), to(to));
    }

    /** Days of one month, which is told once. */
    public static Message between(LocalDate from, LocalDate to) {
        if (!YearMonth.from(from).equals(YearMonth.from(to))) {
            return between((Object) from, to);
        }
        Object first = from.getDayOfMonth() == 1 ? Message.of("date.first") : Integer.toString(from.getDayOfMonth());
        return Message.of("span.between", Message.of("span.fromDay", first), to(to));
    }

    private static Message from(Object date) {
        boolean elided = date instanceof YearMonth month && VOWELS.contains(month.getMonthValue());
        return Message.of(isDay(date) ? "span.fromDay" : elided ? "span.fromVowel" : "span.from", date);
    }

    private static Message to(Object date) {
        return Message.of(isDay(date) ? "span.toDay" : "span.to", date);
    }

    private static boolean isDay(Object date) {
        return date instanceof LocalDate;
    }
}
