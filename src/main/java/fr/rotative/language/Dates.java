package fr.rotative.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/** Dates in the words of a language, no more precise than they are known. */
public final class Dates {
    /** The hour of the archive's readers. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Messages messages;
    private final DateTimeFormatter month;

    Dates(Messages messages) {
        this.messages = messages;
        this.month = pattern("MMMM uuuu");
    }

    /** A way to write dates that has no words but the names of the language. */
    public DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, messages.language().locale());
    }

    /** {@code 12 février 2001}; in French the first of a month is an ordinal, {@code 1er mars 2001}. */
    public String day(LocalDate day) {
        return messages.say("date.day", dayOfMonth(day), month(YearMonth.from(day)));
    }

    /** {@code 12}; {@code 1er}. */
    public String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? messages.say("date.first") : Integer.toString(day.getDayOfMonth());
    }

    /** {@code février 2001}. */
    public String month(YearMonth known) {
        return month.format(known);
    }

    /** {@code 23 novembre 2026 à 16 h 14}, in the hour of Paris. */
    public String instant(Instant instant) {
        ZonedDateTime local = instant.atZone(PARIS);
        return messages.say(
                "date.instant",
                day(local.toLocalDate()),
                Integer.toString(local.getHour()),
                pattern("mm").format(local));
    }

    /** The same in words for {@code 2001}, {@code 2001-02} or {@code 2001-02-12}. */
    public String ofIso(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> month(YearMonth.parse(date));
            default -> day(LocalDate.parse(date));
        };
    }

    /** The months as the heads of narrow columns, from January. */
    public List<String> shortMonths() {
        DateTimeFormatter name = pattern("MMM");
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> name.format(YearMonth.of(2001, number)))
                .toList();
    }
}
