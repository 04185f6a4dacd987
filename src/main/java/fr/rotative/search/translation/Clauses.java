package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Set;

/** Queries put together: they say what matches and add nothing to the score. */
final class Clauses {
    private Clauses() {}

    static Query all(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : Query.of(q -> q.bool(b -> b.should(queries)));
    }

    static Query none(Query query) {
        return Query.of(q -> q.bool(b -> b.mustNot(query)));
    }

    /** The articles that name one of these companies. */
    static Query naming(Set<String> companies) {
        List<FieldValue> ids = companies.stream().sorted().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(FacetFields.COMPANY).terms(v -> v.value(ids))));
    }
}
