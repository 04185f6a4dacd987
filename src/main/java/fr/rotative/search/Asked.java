package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.SearchResult.Reading;
import fr.rotative.search.SearchResult.Synonym;
import fr.rotative.search.translation.Strictness;
import java.util.List;
import java.util.Map;

/**
 * What is searched for a request, and how strictly.
 *
 * @param words what the articles must say
 */
record Asked(SearchRequest request, Understanding understood, Strictness strictness, Query words) {
    Asked(SearchRequest request, Understanding understood, Strictness strictness) {
        this(request, understood, strictness, understood.translate(strictness));
    }

    /** What to mark in the articles, by the names of their fields. */
    Map<String, Query> marks() {
        return understood.marks(strictness);
    }

    /** @param helped the synonyms that found more */
    Reading reading(List<Synonym> helped) {
        return understood.reading(request, strictness, helped);
    }

    Reading reading() {
        return reading(List.of());
    }
}
