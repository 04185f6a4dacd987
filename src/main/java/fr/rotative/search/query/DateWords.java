package fr.rotative.search.query;

import fr.rotative.language.Message;
import fr.rotative.language.Spans;
import fr.rotative.search.query.Query.Dated;
import java.time.YearMonth;

/** Says a span of dates: « en 2001 », « du 3 février 2001 à mars 2002 ». */
final class DateWords {
    private DateWords() {}

    static Message of(Dated dated) {
        PartialDate from = dated.from();
        PartialDate to = dated.to();
        if (from == null) {
            return to == null ? Message.of("span.always") : Spans.until(date(to));
        }
        if (to == null) {
            return Spans.startingWith(date(from));
        }
        return from.equals(to) ? Spans.within(date(from)) : Spans.between(date(from), date(to));
    }

    private static Object date(PartialDate date) {
        if (date.isYear()) {
            return date.text();
        }
        return date.isMonth() ? YearMonth.from(date.first()) : date.first();
    }
}
