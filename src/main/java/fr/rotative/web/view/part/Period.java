package fr.rotative.web.view.part;

import fr.rotative.language.Message;
import fr.rotative.language.Spans;
import fr.rotative.search.request.DateSpan;
import fr.rotative.web.address.WrittenSpan;
import java.time.LocalDate;
import java.time.YearMonth;

/** A span of days in words: {@code en février 2001}, {@code de 2001 à 2003}, {@code depuis le 12 février 2001}. */
public final class Period {
    private Period() {}

    /** Both ends in the coarsest unit of which both are whole. */
    public static Message of(DateSpan span) {
        WrittenSpan written = WrittenSpan.of(span);
        String from = written.from();
        String to = written.to();
        if (from == null) {
            return to == null ? Message.of("span.always") : Spans.until(date(to));
        }
        if (to == null) {
            return Spans.since(date(from));
        }
        return from.equals(to) ? Spans.within(date(from)) : between(date(from), date(to));
    }

    private static Message between(Object from, Object to) {
        return from instanceof LocalDate first && to instanceof LocalDate last
                ? Spans.between(first, last)
                : Spans.between(from, to);
    }

    private static Object date(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }
}
