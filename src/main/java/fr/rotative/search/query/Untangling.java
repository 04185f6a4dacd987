package fr.rotative.search.query;

import fr.rotative.search.query.Query.And;
import fr.rotative.search.query.Query.AtLeast;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Near;
import fr.rotative.search.query.Query.Opening;
import fr.rotative.search.query.Query.Or;
import fr.rotative.search.query.Query.Term;
import java.util.stream.Stream;

/** Leaves of the parts of a query whose conditions stand too deep within each other only the words that they ask for. */
final class Untangling {
    private Untangling() {}

    static Query of(Query query) {
        return Query.and(query.conjuncts().stream()
                .flatMap(part -> part.depth() < QueryLimits.NESTING ? Stream.of(part) : words(part))
                .toList());
    }

    /** What is excluded is none of them. */
    private static Stream<Query> words(Query query) {
        if (query instanceof Term) {
            return Stream.of(query);
        }
        if (query instanceof And and) {
            return and.parts().stream().flatMap(Untangling::words);
        }
        if (query instanceof Or or) {
            return or.parts().stream().flatMap(Untangling::words);
        }
        if (query instanceof Near near) {
            return Stream.of(near.left(), near.right());
        }
        if (query instanceof AtLeast atLeast) {
            return Stream.of(atLeast.term());
        }
        if (query instanceof In in) {
            return words(in.query());
        }
        return query instanceof Opening opening ? words(opening.query()) : Stream.empty();
    }
}
