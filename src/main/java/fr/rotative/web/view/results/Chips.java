package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.view.part.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What narrows the results, each with the address of the search without it. */
final class Chips {
    private final SearchRequest asked;
    private final SearchResult result;
    private final Messages messages;

    Chips(SearchRequest asked, SearchResult result, Messages messages) {
        this.asked = asked;
        this.result = result;
        this.messages = messages;
    }

    List<Chip> all() {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : SearchParameters.FILTERS) {
            Filters.Selection selection = asked.filters().in(facet);
            sorted(selection.included()).forEach(value -> chips.add(chip(facet, value, false)));
            sorted(selection.excluded()).forEach(value -> chips.add(chip(facet, value, true)));
        }
        if (asked.filters().companyRole() == CompanyRole.MAIN) {
            chips.add(Chip.told(
                    messages.say("search.chip.mainRole"),
                    without(asked.filters().with(CompanyRole.ANY))));
        }
        DateSpan dates = asked.filters().dates();
        if (!dates.isAlways()) {
            chips.add(Chip.told(messages.say(Period.of(dates)), withoutDates()));
        }
        if (!asked.synonyms()) {
            chips.add(Chip.told(messages.say("search.chip.noSynonyms"), Addresses.search(asked.withSynonyms(true))));
        }
        return chips;
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private Chip chip(Facet facet, String value, boolean excluded) {
        Filters.Selection rest = Choices.without(asked.filters().in(facet), value);
        return new Chip(
                excluded,
                label(facet, value),
                FacetChoice.isNamed(facet),
                without(asked.filters().with(facet, rest)));
    }

    private String without(Filters rest) {
        return Addresses.search(asked.withFilters(rest));
    }

    /** The name that the reader knows: the id of a company is not for reading. */
    private String label(Facet facet, String value) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .filter(counted -> counted.value().equals(value))
                .findFirst()
                .map(counted -> FacetChoice.label(facet, counted, messages))
                .orElse(value);
    }

    private String withoutDates() {
        return without(asked.filters().within(DateSpan.ALWAYS));
    }
}
