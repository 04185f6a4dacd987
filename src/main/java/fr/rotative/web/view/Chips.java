package fr.rotative.web.view;

import fr.rotative.search.DateSpan;
import fr.rotative.search.Facet;
import fr.rotative.search.Filters;
import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What narrows the results, each with the address of the search without it. */
final class Chips {
    private final SearchRequest asked;
    private final SearchResult result;

    Chips(SearchRequest asked, SearchResult result) {
        this.asked = asked;
        this.result = result;
    }

    List<Link> all() {
        List<Link> chips = new ArrayList<>();
        for (Facet facet : SearchParameters.FILTERS) {
            Filters.Selection selection = asked.filters().in(facet);
            sorted(selection.included()).forEach(value -> chips.add(chip(facet, value, "")));
            sorted(selection.excluded()).forEach(value -> chips.add(chip(facet, value, "sauf ")));
        }
        DateSpan dates = asked.filters().dates();
        if (!dates.isAlways()) {
            chips.add(new Link(Period.of(dates), withoutDates()));
        }
        return chips;
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private Link chip(Facet facet, String value, String prefix) {
        Filters.Selection rest = Choices.without(asked.filters().in(facet), value);
        SearchRequest without = asked.withFilters(asked.filters().with(facet, rest));
        return new Link(prefix + label(facet, value), Addresses.search(without));
    }

    /** The name that the reader knows: the id of a company is not for reading. */
    private String label(Facet facet, String value) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .filter(counted -> counted.value().equals(value))
                .findFirst()
                .map(counted -> FacetPanel.label(facet, counted))
                .orElse(value);
    }

    private String withoutDates() {
        Filters filters = new Filters(asked.filters().selections(), DateSpan.ALWAYS);
        return Addresses.search(asked.withFilters(filters));
    }
}
