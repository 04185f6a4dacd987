package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Selected;
import fr.rotative.web.address.Addresses;

/**
 * A value of a facet.
 *
 * @param named whether the label is what the archive calls it, not what readers are told
 * @param toggle selects it, or takes the selection back
 * @param exclude leaves articles with it out
 */
public record FacetChoice(String label, boolean named, String count, Selected selected, String toggle, String exclude) {
    public boolean isSelected() {
        return selected != Selected.NO;
    }

    public boolean isExcluded() {
        return selected == Selected.EXCLUDED;
    }

    static FacetChoice of(Facet facet, FacetValue counted, SearchRequest asked, Messages messages) {
        Filters.Selection now = asked.filters().in(facet);
        boolean selected = counted.selected() != Selected.NO;
        Filters.Selection toggled =
                selected ? Choices.without(now, counted.value()) : Choices.including(now, counted.value());
        return new FacetChoice(
                label(facet, counted, messages),
                isNamed(facet),
                messages.number(counted.count()),
                counted.selected(),
                narrowed(asked, facet, toggled),
                narrowed(asked, facet, Choices.excluding(now, counted.value())));
    }

    private static String narrowed(SearchRequest asked, Facet facet, Filters.Selection selection) {
        return Addresses.search(asked.withFilters(asked.filters().with(facet, selection)));
    }

    /** Whether its values are called what the archive calls them. */
    static boolean isNamed(Facet facet) {
        return facet != Facet.KIND;
    }

    static String label(Facet facet, FacetValue value, Messages messages) {
        return isNamed(facet) ? value.label() : messages.name("kind.", value.value());
    }
}
