package fr.rotative.search.understanding;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Reading;
import fr.rotative.search.result.SearchResult.Synonym;
import fr.rotative.search.translation.Strictness;
import java.util.List;
import java.util.Map;

/**
 * What is searched for a request, and how strictly.
 *
 * @param words what the articles must say
 */
public record Asked(SearchRequest request, Understanding understood, Strictness strictness, Query words) {
    Asked(SearchRequest request, Understanding understood, Strictness strictness) {
        this(request, understood, strictness, understood.translate(strictness));
    }

    /** What to mark in the articles, by the names of their fields. */
    public Map<String, Query> marks() {
        return understood.marks(strictness);
    }

    /** @param helped the synonyms that found more */
    public Reading reading(List<Synonym> helped) {
        return understood.reading(request, strictness, helped);
    }

    /** Where it is not asked which synonyms helped. */
    public Reading reading() {
        return reading(List.of());
    }
}
