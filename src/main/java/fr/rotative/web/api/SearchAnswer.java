package fr.rotative.web.api;

import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that answers a search.
 *
 * @param facets only those asked for, in the order of {@link Facet}
 * @param withoutSynonyms the address of the search without synonyms; none where they found nothing more
 * @param next the address of the next page; none on the last
 */
record SearchAnswer(
        String generation,
        Reading query,
        long total,
        boolean partial,
        List<FoundArticle> articles,
        Map<String, List<FacetValue>> facets,
        @Nullable TimelineView timeline,
        @Nullable String didYouMean,
        @Nullable String withoutSynonyms,
        @Nullable String next) {

    /** One value of a facet; {@code selected} is {@code no}, {@code included} or {@code excluded}. */
    record FacetValue(String value, String label, long count, String selected) {
        static FacetValue of(SearchResult.FacetValue value) {
            String selected = value.selected().name().toLowerCase(Locale.ROOT);
            return new FacetValue(value.value(), value.label(), value.count(), selected);
        }
    }

    /** @param address where the answer to a search is */
    static SearchAnswer of(SearchRequest request, SearchResult result, Function<SearchRequest, String> address) {
        SearchRequest first = request.withPage(new Page(request.page().size(), null));
        SearchRequest next = request.withPage(new Page(request.page().size(), result.next()));
        return new SearchAnswer(
                result.generation(),
                result.query(),
                result.total(),
                result.partial(),
                result.hits().stream().map(FoundArticle::of).toList(),
                facets(result.facets()),
                result.timeline() == null ? null : TimelineView.of(result.timeline()),
                result.didYouMean(),
                result.query().synonyms().isEmpty() ? null : address.apply(first.withSynonyms(false)),
                result.next() == null ? null : address.apply(next));
    }

    private static Map<String, List<FacetValue>> facets(Map<Facet, List<SearchResult.FacetValue>> counted) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> facets.put(
                        entry.getKey().label(),
                        entry.getValue().stream().map(FacetValue::of).toList()));
        return facets;
    }
}
