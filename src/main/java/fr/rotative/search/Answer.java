package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.rotative.index.IndexedCompany;
import fr.rotative.search.company.CompanyRecords;
import fr.rotative.search.likeness.Versions;
import fr.rotative.search.listing.ListedArticles;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.search.time.ArchiveTimeline;
import fr.rotative.search.time.Axis;
import fr.rotative.search.time.Timelines;
import fr.rotative.search.translation.Strictness;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Elasticsearch answered to a {@link Question}.
 *
 * @param parts in the order in which the question asks for them
 */
record Answer(Question question, List<MultiSearchItem<Void>> parts) {

    private MultiSearchItem<Void> listing() {
        return parts.get(0);
    }

    private MultiSearchItem<Void> counting() {
        return question.isCounted() ? parts.get(1) : listing();
    }

    /** At least those that are shown: what is indexed at this moment may be listed and not yet be counted. */
    long total() {
        return Math.max(
                shown().size(),
                Objects.requireNonNull(counting().hits().total(), "an exact total was asked for")
                        .value());
    }

    boolean isEmpty() {
        return total() == 0;
    }

    /** Whether time was up before all articles had been looked at. */
    boolean isPartial() {
        return parts.stream().anyMatch(MultiSearchItem::timedOut);
    }

    /** The generation of the index that answered, if it found anything. */
    Optional<String> generation() {
        return listing().hits().hits().stream().findFirst().map(Hit::index);
    }

    List<SearchResult.Hit> hits(ListedArticles listed) {
        return Versions.told(listed.hits(shown()));
    }

    Map<Facet, List<FacetValue>> facets(CompanyRecords companies) {
        Facets facets = new Facets(question.request());
        Map<Facet, List<FacetValue>> read = new EnumMap<>(Facet.class);
        for (Facet facet : question.request().extras().facets()) {
            List<FacetValue> values = facets.read(facet, counting().aggregations());
            read.put(facet, facet == Facet.COMPANY ? named(values, companies) : values);
        }
        return read;
    }

    /** How many values each facet has, listed or not; nothing if that was not asked for. */
    Map<Facet, Long> values() {
        Facets facets = new Facets(question.request());
        Map<Facet, Long> values = new EnumMap<>(Facet.class);
        if (question.request().extras().values()) {
            question.request()
                    .extras()
                    .facets()
                    .forEach(facet ->
                            values.put(facet, facets.values(facet, counting().aggregations())));
        }
        return values;
    }

    /** What suits the articles found better than what they were counted along; nothing if the reader chose that. */
    Optional<Axis> betterAxis() {
        Axis counted = question.timeline();
        return counted == null || question.request().extras().timeline() != Interval.AUTO
                ? Optional.empty()
                : Timelines.better(counted.interval(), counting().aggregations());
    }

    @Nullable
    Timeline timeline() {
        Axis axis = question.timeline();
        return axis == null ? null : timeline(axis, parts.get(1), parts.get(2));
    }

    /** As it is counted apart along an axis. */
    static Timeline timeline(Axis axis, MultiSearchItem<Void> counted, MultiSearchItem<Void> archive) {
        return Timelines.read(axis.interval(), counted.aggregations(), new ArchiveTimeline(archive));
    }

    /** Where the next page begins; none if everything is shown. */
    @Nullable
    String next(Strictness strictness) {
        List<Hit<Void>> shown = shown();
        if (shown.size() == fresh().size()) {
            return null;
        }
        List<FieldValue> after = shown.get(shown.size() - 1).sort();
        Cursor cursor = question.cursor();
        Cursor next = cursor == null
                ? new Cursor(strictness, null, first(shown), after)
                : new Cursor(strictness, listing().pitId(), cursor.first(), after);
        return next.encode(question.request());
    }

    /** Dates stay what they are; relevance depends on what else the archive holds. */
    private List<String> first(List<Hit<Void>> shown) {
        return question.request().sort() == Sort.RELEVANCE
                ? shown.stream().map(hit -> String.valueOf(hit.id())).toList()
                : List.of();
    }

    private List<Hit<Void>> shown() {
        List<Hit<Void>> fresh = fresh();
        return fresh.subList(0, Math.min(fresh.size(), question.request().page().size()));
    }

    /** Without those of the first page: one more than the page holds if there is a next page. */
    private List<Hit<Void>> fresh() {
        Set<String> first = question.first();
        return listing().hits().hits().stream()
                .filter(hit -> !first.contains(String.valueOf(hit.id())))
                .toList();
    }

    static List<FacetValue> named(List<FacetValue> values, CompanyRecords companies) {
        Map<String, IndexedCompany> known =
                companies.of(values.stream().map(FacetValue::value).toList());
        return values.stream()
                .map(value -> named(value, known.get(value.value())))
                .toList();
    }

    private static FacetValue named(FacetValue value, @Nullable IndexedCompany company) {
        return company == null ? value : new FacetValue(value.value(), company.name(), value.count(), value.selected());
    }
}
