package fr.rotative.search.result;

import fr.rotative.search.request.Facet;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Reading;
import java.util.List;

/**
 * A page of all values of a facet among the results of a search, most frequent first.
 *
 * @param query how the search was understood
 * @param total how many values there are on all pages
 * @param partial whether time was up before all articles had been looked at
 */
public record FacetListing(Reading query, long total, List<FacetValue> values, boolean partial) {

    /**
     * Which values to list.
     *
     * @param name the beginning of a value's name or of one of its words; empty for all
     */
    public record Question(Facet facet, String name, PageNumber page) {}
}
