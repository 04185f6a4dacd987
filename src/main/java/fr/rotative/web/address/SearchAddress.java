package fr.rotative.web.address;

import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.request.SearchRequest.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a search as the parameters of its address, always in the same order and without those that say nothing, so
 * that one search has one address. {@link SearchParameters} reads them back.
 */
public final class SearchAddress {
    private final List<Parameter> parameters = new ArrayList<>();

    private SearchAddress() {}

    /** A parameter with its value, not yet percent-encoded. */
    public record Parameter(String name, String value) {}

    /** All parameters of the search. */
    public static List<Parameter> parameters(SearchRequest request) {
        SearchAddress address = new SearchAddress();
        address.question(request);
        address.filters(request.filters());
        address.answer(request);
        return List.copyOf(address.parameters);
    }

    /** Those that tell what is looked for, without which of it is shown. */
    static List<Parameter> reading(SearchRequest request) {
        SearchAddress address = new SearchAddress();
        if (!request.q().isEmpty()) {
            address.reading(request.q(), request.synonyms());
        }
        return List.copyOf(address.parameters);
    }

    private void reading(String q, boolean synonyms) {
        add("q", q);
        add("synonyms", synonyms ? null : "false");
    }

    private void question(SearchRequest request) {
        add("q", request.q().isEmpty() ? null : request.q());
        add("match", request.match() == Match.AUTO ? null : request.match().label());
        add("synonyms", request.synonyms() ? null : "false");
    }

    private void filters(Filters filters) {
        for (Facet facet : SearchParameters.FILTERS) {
            Filters.Selection selection = filters.in(facet);
            if (!selection.isEmpty()) {
                addSorted(facet.label(), selection.included());
                addSorted(SearchParameters.EXCLUDE + facet.label(), selection.excluded());
            }
        }
        CompanyRole role = filters.companyRole();
        add(SearchParameters.COMPANY_ROLE, role == CompanyRole.ANY ? null : role.label());
        WrittenSpan dates = WrittenSpan.of(filters.dates());
        add("from", dates.from());
        add("to", dates.to());
    }

    private void answer(SearchRequest request) {
        boolean usualSort = request.sort() == SearchParameters.usualSort(request.q());
        add("sort", usualSort ? null : request.sort().label());
        Page page = request.page();
        add("size", page.size() == Page.USUAL ? null : Integer.toString(page.size()));
        extras(request.extras());
        add("cursor", page.cursor());
    }

    private void extras(SearchRequest.Extras extras) {
        List<String> facets =
                extras.facets().stream().sorted().map(Facet::label).toList();
        add("facets", facets.isEmpty() ? null : String.join(",", facets));
        Interval timeline = extras.timeline();
        add("timeline", timeline == null ? null : timeline.label());
        add("explain", extras.explain() ? "true" : null);
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            parameters.add(new Parameter(name, value));
        }
    }

    private void addSorted(String name, Collection<String> values) {
        values.stream().sorted().forEach(value -> add(name, value));
    }
}
