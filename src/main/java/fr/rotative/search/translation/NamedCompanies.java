package fr.rotative.search.translation;

import fr.rotative.index.IndexedCompany;
import fr.rotative.search.query.Query.Term;
import java.util.Map;
import java.util.Set;

/**
 * The companies that the expressions of a query name, by their ids.
 *
 * @param named what a term names after {@code societe:}
 * @param formerly the companies of which plain words are a former name, by the key of the words of substance
 */
public record NamedCompanies(Map<Term, Named> named, Map<String, Set<String>> formerly) {
    public static final NamedCompanies NONE = new NamedCompanies(Map.of(), Map.of());

    public NamedCompanies {
        named = Map.copyOf(named);
        formerly = Map.copyOf(formerly);
    }

    /**
     * What a term names.
     *
     * @param whole whether the term is the whole name or the id of these companies, and so means no others
     */
    public record Named(Set<String> ids, boolean whole) {
        static final Named NOTHING = new Named(Set.of(), false);

        public Named {
            ids = Set.copyOf(ids);
        }
    }

    Named by(Term term) {
        return named.getOrDefault(term, Named.NOTHING);
    }

    Set<String> onceCalled(String words) {
        return formerly.getOrDefault(key(words), Set.of());
    }

    /** By what words are looked up here. */
    public static String key(String words) {
        return IndexedCompany.key(words);
    }
}
