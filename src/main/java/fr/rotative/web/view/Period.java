package fr.rotative.web.view;

import fr.rotative.language.Message;
import fr.rotative.language.Spans;
import fr.rotative.search.DateSpan;
import fr.rotative.web.address.SearchAddress;
import java.time.LocalDate;
import java.time.YearMonth;

/** A span of days in words: {@code en février 2001}, {@code de 2001 à 2003}, {@code depuis le 12 février 2001}. */
final class Period {
    private Period() {}

    static Message of(DateSpan span) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from == null) {
            return to == null ? Message.of("span.always") : Spans.until(date(SearchAddress.lastDay(to)));
        }
        Object first = date(SearchAddress.firstDay(from));
        if (to == null) {
            return Spans.since(first);
        }
        Object last = date(SearchAddress.lastDay(to));
        if (first.equals(last)) {
            return Spans.within(first);
        }
        return first instanceof LocalDate && last instanceof LocalDate
                ? Spans.between(from, to)
                : Spans.between(first, last);
    }

    private static Object date(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }
}
