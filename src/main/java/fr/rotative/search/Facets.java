package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.rotative.search.archive.Aggregates;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.Filters.Selection;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Selected;
import fr.rotative.search.translation.FacetFields;
import fr.rotative.search.translation.Narrowing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts the values of facets. The count of a value is what a click on it alone would give: a facet's own choices do
 * not narrow it, those of the others do.
 */
final class Facets {
    /** How many values of a facet are listed, besides those selected. */
    static final int LISTED = 25;

    /** As far as Elasticsearch counts distinct values without error worth speaking of. */
    private static final int EXACT_UP_TO = 40_000;

    /** Of which there are never more values than are listed. */
    private static final Set<Facet> LISTED_WHOLE = EnumSet.of(Facet.KIND, Facet.YEAR);

    private static final String PREFIX = "facet-";
    private static final String VALUES = "values";
    private static final String DISTINCT = "distinct";
    private static final String SELECTED = "selected";

    private final Filters filters;
    private final Extras asked;
    private final Narrowing narrowing;

    Facets(SearchRequest request) {
        this.filters = request.filters();
        this.asked = request.extras();
        this.narrowing = new Narrowing(filters);
    }

    /** What to ask Elasticsearch, by name. */
    Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        asked.facets().stream().sorted().forEach(facet -> aggregations.putAll(aggregations(facet)));
        return aggregations;
    }

    private Map<String, Aggregation> aggregations(Facet facet) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        aggregations.put(
                name(facet),
                Aggregation.of(a -> a.filter(narrowing.around(facet)).aggregations(counts(facet))));
        Map<String, Query> chosen = new LinkedHashMap<>();
        chosen(facet).forEach(value -> chosen.put(value, narrowing.with(facet, value)));
        if (!chosen.isEmpty()) {
            aggregations.put(
                    name(facet) + SELECTED,
                    Aggregation.of(a -> a.filters(f -> f.filters(filters -> filters.keyed(chosen)))));
        }
        return aggregations;
    }

    private Map<String, Aggregation> counts(Facet facet) {
        return asked.values() && !LISTED_WHOLE.contains(facet)
                ? Map.of(VALUES, values(facet), DISTINCT, distinct(facet))
                : Map.of(VALUES, values(facet));
    }

    /** The values counted, most frequent first, the selected ones among them even when nothing has them. */
    List<FacetValue> read(Facet facet, Map<String, Aggregate> answers) {
        Map<String, Long> counts = new LinkedHashMap<>();
        FilterAggregate counted = Aggregates.named(name(facet), answers).filter();
        read(facet, Aggregates.named(VALUES, counted.aggregations()), counts);
        Aggregate chosen = answers.get(name(facet) + SELECTED);
        if (chosen != null) {
            chosen.filters().buckets().keyed().forEach((value, bucket) -> counts.put(value, bucket.docCount()));
        }
        return counts.entrySet().stream()
                .map(entry -> value(facet, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }

    /** How many values there are, listed or not. */
    long values(Facet facet, Map<String, Aggregate> answers) {
        FilterAggregate counted = Aggregates.named(name(facet), answers).filter();
        return LISTED_WHOLE.contains(facet)
                ? read(facet, answers).size()
                : Aggregates.named(DISTINCT, counted.aggregations())
                        .cardinality()
                        .value();
    }

    private static void read(Facet facet, Aggregate values, Map<String, Long> counts) {
        if (facet == Facet.YEAR) {
            values.dateHistogram()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(String.valueOf(bucket.keyAsString()), bucket.docCount()));
        } else {
            values.sterms()
                    .buckets()
                    .array()
                    .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
        }
    }

    private FacetValue value(Facet facet, String value, long count) {
        Selection selection = filters.in(facet);
        Selected selected = selection.excluded().contains(value)
                ? Selected.EXCLUDED
                : selection.included().contains(value) ? Selected.INCLUDED : Selected.NO;
        return new FacetValue(value, value, count, selected);
    }

    private Iterable<String> chosen(Facet facet) {
        TreeSet<String> chosen = new TreeSet<>(filters.in(facet).included());
        chosen.addAll(filters.in(facet).excluded());
        return chosen;
    }

    private Aggregation values(Facet facet) {
        if (facet == Facet.YEAR) {
            return Aggregation.of(a -> a.dateHistogram(h -> h.field(FacetFields.DAY)
                    .calendarInterval(CalendarInterval.Year)
                    .format("uuuu")
                    .minDocCount(1)));
        }
        return Aggregation.of(a -> a.terms(
                t -> t.field(FacetFields.of(facet, filters.companyRole())).size(LISTED)));
    }

    private Aggregation distinct(Facet facet) {
        String field = FacetFields.of(facet, filters.companyRole());
        return Aggregation.of(a -> a.cardinality(c -> c.field(field).precisionThreshold(EXACT_UP_TO)));
    }

    private static String name(Facet facet) {
        return PREFIX + facet.label();
    }
}
