package fr.rotative.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the parts of a query that must all hold, which a reader may take away.
 *
 * @param text in its canonical spelling
 * @param rest the query without it
 */
public record QueryPart(String text, String rest) {

    /** In the order of the query; none of a query that has but one part. */
    public static List<QueryPart> of(Query query) {
        List<Query> parts = query.conjuncts();
        if (parts.size() < 2) {
            return List.of();
        }
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new QueryPart(QueryPrinter.print(parts.get(i)), without(i, parts)))
                .toList();
    }

    private static String without(int gone, List<Query> parts) {
        List<Query> rest = new ArrayList<>(parts);
        rest.remove(gone);
        return QueryPrinter.print(Query.and(rest));
    }
}
