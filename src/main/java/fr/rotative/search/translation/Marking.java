package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.Dated;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Not;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What of a text answers a query: each word by itself wherever it stands; a phrase, or words that must be near each other,
 * only as asked. It is simpler than what finds and ranks articles, because Elasticsearch runs it for each article and each
 * form of the text again.
 */
final class Marking {
    /** A reader who pastes a whole page does not look for each of its words in the passages. */
    private static final int MOST_WORDS = 60;

    private final Wording wording;
    private final BiFunction<fr.rotative.search.query.Query, Scope, Query> translation;
    private final Scope scope;
    private final List<Query> marks = new ArrayList<>();

    /**
     * @param translation what finds a part of the query in a scope
     * @param scope the text that is marked
     */
    Marking(Wording wording, BiFunction<fr.rotative.search.query.Query, Scope, Query> translation, Scope scope) {
        this.wording = wording;
        this.translation = translation;
        this.scope = scope;
    }

    /** @param plain the words that the query asks for without further condition */
    Query of(fr.rotative.search.query.Query query, List<Word> plain) {
        words(plain);
        query.conjuncts().stream()
                .filter(part -> !(part instanceof Word))
                .distinct()
                .forEach(this::collect);
        return marks.isEmpty() ? Query.of(q -> q.matchNone(none -> none)) : Clauses.any(marks);
    }

    private void collect(fr.rotative.search.query.Query query) {
        if (query instanceof Word word) {
            words(List.of(word));
        } else if (query instanceof And and) {
            words(and.parts().stream()
                    .filter(Word.class::isInstance)
                    .map(Word.class::cast)
                    .toList());
            and.parts().stream().filter(part -> !(part instanceof Word)).forEach(this::collect);
        } else if (query instanceof Or or) {
            or.parts().forEach(this::collect);
        } else if (query instanceof In in) {
            within(in);
        } else if (!(query instanceof Not || query instanceof Dated)) {
            marks.add(translation.apply(query, scope));
        }
    }

    private void within(In in) {
        if (Scope.of(in.field()).texts().containsAll(scope.texts())) {
            collect(in.query());
        }
    }

    private void words(List<Word> words) {
        List<Word> some = words.stream().limit(MOST_WORDS).toList();
        some.stream().distinct().forEach(word -> marks.add(wording.itself(List.of(word.text()), scope)));
        wording.otherWays(some, scope).forEach(way -> marks.add(way.query()));
    }
}
