package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SpanQuery;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.translation.Scope.Text;
import java.util.List;

/** Queries for terms within the first words of the body. */
final class Openings {
    private final FunctionWords words;
    private final Analysis analysis;

    Openings(FunctionWords words, Analysis analysis) {
        this.words = words;
        this.analysis = analysis;
    }

    Query within(int end, Term term) {
        SpanQuery span = span(term, Scope.BODY);
        return Query.of(q -> q.spanFirst(s -> s.end(end).match(span)));
    }

    private SpanQuery span(Term term, Text text) {
        if (term instanceof Prefix prefix) {
            return SpanQuery.of(s -> s.spanMulti(m ->
                    m.match(q -> q.prefix(p -> p.field(text.folded()).value(words.folded(prefix.text()))))));
        }
        boolean exact = term instanceof Phrase;
        String field = exact ? text.exact() : text.stemmed();
        List<SpanQuery> tokens = analysis.tokens(exact ? "exact" : text.analyzer(), term.text()).stream()
                .map(token -> SpanQuery.of(s -> s.spanTerm(t -> t.field(field).value(token))))
                .toList();
        return tokens.size() == 1
                ? tokens.get(0)
                : SpanQuery.of(s -> s.spanNear(n -> n.clauses(tokens).slop(0).inOrder(true)));
    }
}
