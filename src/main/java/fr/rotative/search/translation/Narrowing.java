package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.language.Message;
import fr.rotative.search.query.PartialDate;
import fr.rotative.search.request.BadRequestException;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.Filters.Selection;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The filters of a request as queries. */
public record Narrowing(Filters filters) {

    /** The dates alone, which also bound what the facets count. */
    public List<Query> dates() {
        DateSpan span = filters.dates();
        return span.isAlways() ? List.of() : List.of(PublishedWithin.days(span.from(), span.to()));
    }

    /** The articles that match and pass all filters; adds nothing to the score. */
    public Query narrowed(Query matching) {
        return Query.of(q -> q.bool(b -> b.filter(matching).filter(dates()).filter(facets())));
    }

    /** What is selected in the facets. */
    public Query facets() {
        return all(List.of(Facet.values()));
    }

    /** What is selected in the other facets, and what is excluded in this one: what the values of this facet count. */
    public Query around(Facet facet) {
        List<Query> queries = new ArrayList<>(except(facet));
        queries.addAll(excluded(facet, filters.in(facet).excluded()));
        return conjunction(queries);
    }

    /** The articles that have a value of a facet, among those which the other facets select. */
    public Query with(Facet facet, String value) {
        List<Query> queries = new ArrayList<>(except(facet));
        queries.add(has(facet, value));
        Set<String> excluded = filters.in(facet).excluded();
        queries.addAll(excluded(
                facet, excluded.stream().filter(other -> !other.equals(value)).toList()));
        return conjunction(queries);
    }

    private List<Query> except(Facet facet) {
        return List.of(Facet.values()).stream()
                .filter(other -> other != facet)
                .flatMap(other -> selected(other).stream())
                .toList();
    }

    private Query all(List<Facet> facets) {
        return conjunction(
                facets.stream().flatMap(facet -> selected(facet).stream()).toList());
    }

    private List<Query> selected(Facet facet) {
        Selection selection = filters.in(facet);
        List<Query> queries = new ArrayList<>(excluded(facet, selection.excluded()));
        if (!selection.included().isEmpty()) {
            List<Query> alternatives = selection.included().stream()
                    .map(value -> has(facet, value))
                    .toList();
            queries.add(Query.of(q -> q.bool(b -> b.should(alternatives))));
        }
        return queries;
    }

    private List<Query> excluded(Facet facet, Iterable<String> values) {
        List<Query> queries = new ArrayList<>();
        values.forEach(value -> queries.add(Query.of(q -> q.bool(b -> b.mustNot(has(facet, value))))));
        return queries;
    }

    private Query has(Facet facet, String value) {
        if (facet == Facet.YEAR) {
            return inYear(value);
        }
        return Query.of(q -> q.term(
                t -> t.field(FacetFields.of(facet, filters.companyRole())).value(FieldValue.of(value))));
    }

    /** @throws BadRequestException if the value is no year */
    private static Query inYear(String value) {
        try {
            PartialDate year = PartialDate.parse(value);
            return PublishedWithin.days(year.first(), year.last());
        } catch (DateTimeException e) {
            throw new BadRequestException("year", Message.of("problem.notAYear", value));
        }
    }

    private static Query conjunction(List<Query> queries) {
        return Query.of(q -> queries.isEmpty() ? q.matchAll(all -> all) : q.bool(b -> b.filter(queries)));
    }
}
