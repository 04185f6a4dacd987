package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Prefix;
import fr.rotative.search.query.Query.Term;
import fr.rotative.search.translation.Scope.Text;
import java.util.Collections;
import java.util.List;

/** Queries that count the words between terms, or how often a term occurs. */
final class Intervals {
    private final FunctionWords words;

    Intervals(FunctionWords words) {
        this.words = words;
    }

    Query near(Near near, Text text) {
        var sources = List.of(source(near.left(), text), source(near.right(), text));
        return Query.of(q -> q.intervals(i -> i.field(text.stemmed())
                .allOf(a -> a.intervals(sources).maxGaps(near.distance()).ordered(false))));
    }

    Query atLeast(AtLeast atLeast, Text text) {
        var sources = Collections.nCopies(atLeast.times(), source(atLeast.term(), text));
        return Query.of(q -> q.intervals(
                i -> i.field(text.stemmed()).allOf(a -> a.intervals(sources).ordered(true))));
    }

    private co.elastic.clients.elasticsearch._types.query_dsl.Intervals source(Term term, Text text) {
        return co.elastic.clients.elasticsearch._types.query_dsl.Intervals.of(i -> {
            if (term instanceof Prefix prefix) {
                return i.prefix(p -> p.prefix(words.folded(prefix.text())).useField(text.folded()));
            }
            String field = term instanceof Phrase ? text.exact() : text.stemmed();
            String analyzer = term instanceof Phrase ? "exact" : text.analyzer();
            return i.match(m -> m.query(term.text())
                    .useField(field)
                    .analyzer(analyzer)
                    .maxGaps(0)
                    .ordered(true));
        });
    }
}
