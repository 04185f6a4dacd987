package fr.rotative.search.request;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the results are narrowed to. Values of one facet are alternatives; different facets, and the dates, must all hold.
 *
 * @param selections the facets that narrow the results; a facet that is absent narrows nothing
 * @param companyRole what a company must be to an article to count
 */
public record Filters(Map<Facet, Selection> selections, CompanyRole companyRole, DateSpan dates) {
    public static final Filters NONE = new Filters(Map.of(), CompanyRole.ANY, DateSpan.ALWAYS);

    public Filters {
        selections = Map.copyOf(selections);
    }

    /** The selection in a facet; an empty one where nothing is selected. */
    public Selection in(Facet facet) {
        return selections.getOrDefault(facet, Selection.NONE);
    }

    public Filters with(Facet facet, Selection selection) {
        EnumMap<Facet, Selection> changed = new EnumMap<>(Facet.class);
        changed.putAll(selections);
        changed.put(facet, selection);
        return new Filters(changed, companyRole, dates);
    }

    public Filters with(CompanyRole role) {
        return new Filters(selections, role, dates);
    }

    public Filters within(DateSpan span) {
        return new Filters(selections, companyRole, span);
    }

    /** Values of one facet: articles have one of {@code included}, if there are any, and none of {@code excluded}. */
    public record Selection(Set<String> included, Set<String> excluded) {
        public static final Selection NONE = new Selection(Set.of(), Set.of());

        public Selection {
            included = Set.copyOf(included);
            excluded = Set.copyOf(excluded);
        }

        public static Selection of(String... included) {
            return new Selection(Set.of(included), Set.of());
        }

        public boolean isEmpty() {
            return included.isEmpty() && excluded.isEmpty();
        }
    }
}
