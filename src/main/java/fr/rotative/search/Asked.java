package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.SearchResult.Reading;
import fr.rotative.search.SearchResult.Synonym;
import fr.rotative.search.translation.Strictness;
import java.util.List;

/** What is searched for a request, and how strictly. */
record Asked(SearchRequest request, Understanding understood, Strictness strictness) {
    /** What the articles must say. */
    Query words() {
        return understood.translate(strictness);
    }

    /** @param helped the synonyms that found more */
    Reading reading(List<Synonym> helped) {
        return understood.reading(request, strictness, helped);
    }

    Reading reading() {
        return reading(List.of());
    }
}
