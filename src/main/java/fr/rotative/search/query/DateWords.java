package fr.rotative.search.query;

import fr.rotative.search.query.Query.Dated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a span of dates in French: « en 2001 », « du 3 février 2001 à mars 2002 ». */
final class DateWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);

    private DateWords() {}

    static String of(Dated dated) {
        PartialDate from = dated.from();
        PartialDate to = dated.to();
        if (from == null) {
            return to == null ? "" : until(to);
        }
        if (to == null) {
            return "à partir " + of("de ", "d’", from);
        }
        return from.equals(to) ? on(from) : of("de ", "d’", from) + " " + up(to);
    }

    private static String on(PartialDate date) {
        return date.isYear() || date.isMonth() ? "en " + name(date) : "le " + name(date);
    }

    private static String until(PartialDate date) {
        return date.isYear() || date.isMonth() ? "jusqu’en " + name(date) : "jusqu’au " + name(date);
    }

    private static String up(PartialDate date) {
        return date.isYear() || date.isMonth() ? "à " + name(date) : "au " + name(date);
    }

    private static String of(String before, String beforeVowel, PartialDate date) {
        String name = name(date);
        if (!date.isYear() && !date.isMonth()) {
            return "du " + name;
        }
        return (startsWithVowel(name) ? beforeVowel : before) + name;
    }

    private static boolean startsWithVowel(String name) {
        return name.startsWith("a") || name.startsWith("o");
    }

    private static String name(PartialDate date) {
        if (date.isYear()) {
            return date.text();
        }
        String month = MONTH.format(date.first());
        return date.isMonth() ? month : day(date.first()) + " " + month;
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
    }
}
