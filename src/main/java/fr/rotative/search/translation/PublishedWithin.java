package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles surely published in a span of days. One of which only the month or the year is known counts only if the
 * whole month or year lies within.
 */
final class PublishedWithin {
    private PublishedWithin() {}

    /** Both ends are included; an absent one is open. */
    static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
        // The index has the first day of the month or year: it must leave room for the rest.
        return Query.of(q -> q.bool(b -> b.should(List.of(
                precise("day", from, to),
                precise("month", from, to == null ? null : to.plusDays(1).minusMonths(1)),
                precise("year", from, to == null ? null : to.plusDays(1).minusYears(1))))));
    }

    private static Query precise(String precision, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Query.of(q -> q.bool(b -> b.filter(
                Query.of(p -> p.term(t -> t.field("published.precision").value(precision))),
                Query.of(p -> p.range(r -> r.date(d -> {
                    d.field(FacetFields.DAY);
                    if (from != null) {
                        d.gte(from.toString());
                    }
                    return to == null ? d : d.lte(to.toString());
                }))))));
    }
}
