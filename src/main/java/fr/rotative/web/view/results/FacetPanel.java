package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Selected;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.FacetParameters;
import fr.rotative.web.address.SearchAddress;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.view.part.Link;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet, each a link that narrows the results to it or widens them again.
 *
 * @param shown the selected values, then the most frequent ones
 * @param more others, folded away
 * @param rest how to reach those that are not listed; none if all are
 * @param folded how many values are not shown, in words
 * @param role for companies, the switch between all that are named and those that are the subject
 */
public record FacetPanel(
        String name,
        String title,
        List<FacetChoice> shown,
        List<FacetChoice> more,
        @Nullable Rest rest,
        String folded,
        @Nullable RoleSwitch role) {
    private static final int SHOWN = 8;
    private static final Comparator<FacetValue> SELECTED_FIRST =
            Comparator.comparing(value -> value.selected() == Selected.NO);

    /**
     * The way to the values that are not listed.
     *
     * @param action where the form that looks for one by name is sent
     * @param search the parameters of the search, which it keeps
     * @param all the first page of all values
     */
    public record Rest(String action, List<Parameter> search, Link all) {}

    static FacetPanel of(Facet facet, SearchResult result, SearchRequest asked, Messages messages) {
        List<FacetValue> values = result.facets().getOrDefault(facet, List.of());
        List<FacetChoice> ordered = values.stream()
                .sorted(SELECTED_FIRST)
                .map(value -> FacetChoice.of(facet, value, asked, messages))
                .toList();
        int fold = Math.min(SHOWN, ordered.size());
        long all = Math.max(ordered.size(), result.values().getOrDefault(facet, 0L));
        return new FacetPanel(
                facet.label(),
                title(facet, messages),
                ordered.subList(0, fold),
                ordered.subList(fold, ordered.size()),
                all > ordered.size() ? rest(facet, asked, messages) : null,
                messages.say("facet.more", all - fold),
                facet == Facet.COMPANY ? RoleSwitch.of(asked) : null);
    }

    private static Rest rest(Facet facet, SearchRequest asked, Messages messages) {
        return new Rest(
                Addresses.facet(facet),
                SearchAddress.parameters(asked),
                new Link(messages.say("facet.all"), Addresses.facet(FacetParameters.of(asked, facet))));
    }

    static String title(Facet facet, Messages messages) {
        return messages.say("facet." + facet.label());
    }
}
