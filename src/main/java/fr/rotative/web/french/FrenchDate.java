package fr.rotative.web.french;

import fr.rotative.article.ArticleDocument.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in words, no more precise than they are known. */
public final class FrenchDate {
    /** The hour of the archive's readers. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    private FrenchDate() {}

    /** {@code 12 février 2001}; the first of a month is an ordinal, {@code 1er mars 2001}. */
    public static String of(LocalDate day) {
        return dayOfMonth(day) + Typography.NO_BREAK + of(YearMonth.from(day));
    }

    /** {@code 12}; {@code 1er}. */
    public static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    /** {@code février 2001}. */
    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 23 novembre 2026 à 16 h 14}, in the hour of Paris. */
    public static String of(Instant instant) {
        ZonedDateTime local = instant.atZone(PARIS);
        return of(local.toLocalDate()) + " à " + HOUR.format(local);
    }

    /** {@code 12 février 2001}, {@code février 2001}, {@code 2001} or {@code sans date}. */
    public static String of(@Nullable Published published) {
        return published == null ? "sans date" : ofIso(published.on());
    }

    /** The same in words for {@code 2001}, {@code 2001-02} or {@code 2001-02-12}. */
    public static String ofIso(String date) {
        return switch (date.length()) {
            case 4 -> date;
            case 7 -> of(YearMonth.parse(date));
            default -> of(LocalDate.parse(date));
        };
    }
}
