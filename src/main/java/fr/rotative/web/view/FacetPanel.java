package fr.rotative.web.view;

import fr.rotative.search.Facet;
import fr.rotative.search.Filters;
import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchResult.FacetValue;
import fr.rotative.search.SearchResult.Selected;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The values of a facet, each a link that narrows the results to it or widens them again.
 *
 * @param shown the selected values, then the most frequent ones
 * @param more the others, folded away
 */
public record FacetPanel(String name, String title, List<Value> shown, List<Value> more) {
    private static final int SHOWN = 8;
    private static final Map<Facet, String> TITLES = Map.of(
            Facet.COMPANY, "Sociétés",
            Facet.SECTION, "Rubriques",
            Facet.AUTHOR, "Auteurs",
            Facet.SOURCE, "Sources",
            Facet.KIND, "Genres",
            Facet.YEAR, "Années");
    private static final Comparator<FacetValue> SELECTED_FIRST =
            Comparator.comparing(value -> value.selected() == Selected.NO);

    /**
     * A value of the facet.
     *
     * @param toggle selects it, or takes the selection back
     * @param exclude leaves articles with it out
     */
    public record Value(String label, String count, Selected selected, String toggle, String exclude) {
        public boolean isSelected() {
            return selected != Selected.NO;
        }

        public boolean isExcluded() {
            return selected == Selected.EXCLUDED;
        }
    }

    static FacetPanel of(Facet facet, List<FacetValue> values, SearchRequest asked) {
        List<Value> ordered = values.stream()
                .sorted(SELECTED_FIRST)
                .map(value -> value(facet, value, asked))
                .toList();
        int fold = Math.min(SHOWN, ordered.size());
        return new FacetPanel(
                facet.label(), title(facet), ordered.subList(0, fold), ordered.subList(fold, ordered.size()));
    }

    private static Value value(Facet facet, FacetValue counted, SearchRequest asked) {
        Filters.Selection now = asked.filters().in(facet);
        boolean selected = counted.selected() != Selected.NO;
        Filters.Selection toggled =
                selected ? Choices.without(now, counted.value()) : Choices.including(now, counted.value());
        return new Value(
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

    private static String title(Facet facet) {
        return TITLES.getOrDefault(facet, facet.label());
    }
}
