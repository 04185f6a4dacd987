package fr.rotative.web.view;

import fr.rotative.search.DateSpan;
import fr.rotative.web.address.SearchAddress;
import fr.rotative.web.french.FrenchDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days in words: {@code en février 2001}, {@code de 2001 à 2003}, {@code depuis le 12 février 2001}. */
final class Period {
    private Period() {}

    static String of(DateSpan span) {
        String from = iso(span.from(), true);
        String to = iso(span.to(), false);
        if (from == null) {
            return to == null ? "à toute date" : until(to);
        }
        if (to == null) {
            return "depuis " + (isDay(from) ? "le " : "") + FrenchDate.ofIso(from);
        }
        return from.equals(to) ? within(from) : between(from, to);
    }

    private static String within(String date) {
        return (isDay(date) ? "le " : "en ") + FrenchDate.ofIso(date);
    }

    private static String until(String date) {
        return (isDay(date) ? "jusqu’au " : "jusqu’en ") + FrenchDate.ofIso(date);
    }

    private static String between(String from, String to) {
        boolean ofOneMonth = isDay(from) && isDay(to) && from.regionMatches(0, to, 0, "2001-02".length());
        if (ofOneMonth) {
            return "du " + FrenchDate.dayOfMonth(LocalDate.parse(from)) + " au " + FrenchDate.ofIso(to);
        }
        return (isDay(from) ? "du " : of(from))
                + FrenchDate.ofIso(from)
                + (isDay(to) ? " au " : " à ")
                + FrenchDate.ofIso(to);
    }

    /** {@code avril}, {@code août} and {@code octobre} elide what is before them. */
    private static String of(String month) {
        return "ao".indexOf(FrenchDate.ofIso(month).charAt(0)) < 0 ? "de " : "d’";
    }

    private static boolean isDay(String iso) {
        return iso.length() == "2001-02-12".length();
    }

    private static @Nullable String iso(@Nullable LocalDate day, boolean first) {
        if (day == null) {
            return null;
        }
        return first ? SearchAddress.firstDay(day) : SearchAddress.lastDay(day);
    }
}
