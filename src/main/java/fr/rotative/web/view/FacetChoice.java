package fr.rotative.web.view;

import fr.rotative.search.Facet;
import fr.rotative.search.Filters;
import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchResult.FacetValue;
import fr.rotative.search.SearchResult.Selected;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;

/**
 * A value of a facet.
 *
 * @param toggle selects it, or takes the selection back
 * @param exclude leaves articles with it out
 */
public record FacetChoice(String label, String count, Selected selected, String toggle, String exclude) {
    public boolean isSelected() {
        return selected != Selected.NO;
    }

    public boolean isExcluded() {
        return selected == Selected.EXCLUDED;
    }

    static FacetChoice of(Facet facet, FacetValue counted, SearchRequest asked) {
        Filters.Selection now = asked.filters().in(facet);
        boolean selected = counted.selected() != Selected.NO;
        Filters.Selection toggled =
                selected ? Choices.without(now, counted.value()) : Choices.including(now, counted.value());
        return new FacetChoice(
                label(facet, counted),
                FrenchNumber.of(counted.count()),
                counted.selected(),
                narrowed(asked, facet, toggled),
                narrowed(asked, facet, Choices.excluding(now, counted.value())));
    }

    private static String narrowed(SearchRequest asked, Facet facet, Filters.Selection selection) {
        return Addresses.search(asked.withFilters(asked.filters().with(facet, selection)));
    }

    static String label(Facet facet, FacetValue value) {
        return facet == Facet.KIND ? KindName.of(value.value()) : value.label();
    }
}
