package fr.rotative.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something by which a query finds articles. */
public sealed interface Sought {

    /**
     * Words in the article.
     *
     * @param fields where they are looked for: the fields of the article, each with the forms of it in the index
     * @param query finds them in these fields
     * @param condition what must hold of the article for them to count; without it they are there by chance, as a word
     *     far from the one that it should be near to
     */
    record Expression(Wanted wanted, Map<String, List<String>> fields, Query query, Query condition) implements Sought {
        public Expression {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * One of these companies among those that the article names.
     *
     * @param asked the name as typed
     */
    record Companies(String asked, Set<String> ids) implements Sought {
        public Companies {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * What is looked for.
     *
     * @param asked as typed
     * @param also what it is also called, where that is looked for in its place
     */
    record Wanted(String asked, Manner manner, @Nullable String also) {}

    /** How words are to be found. */
    enum Manner {
        /** In all inflections and spellings. */
        WORDS,
        /** As typed. */
        PHRASE,
        /** As the beginning of a word. */
        BEGINNING
    }
}
