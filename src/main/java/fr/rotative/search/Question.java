package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.SearchRequest.Sort;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as one question to Elasticsearch. The dates bound everything; the facets' choices bound the list of
 * articles and the timeline, but each facet counts without its own.
 *
 * @param asked what the articles must say
 * @param timeline what its timeline is counted along; no timeline if null
 */
record Question(
        Asked asked, @Nullable Cursor cursor, @Nullable Axis timeline) {

    /** How long a reader may take over a page. */
    static final Time KEPT = Time.of(t -> t.time("10m"));

    SearchRequest request() {
        return asked.request();
    }

    co.elastic.clients.elasticsearch.core.SearchRequest ask(Deadline deadline) {
        Narrowing narrowing = new Narrowing(request().filters());
        Builder search = ListedArticles.askedBy(new Builder())
                .query(q -> q.bool(b -> b.must(asked.words()).filter(narrowing.dates())))
                .postFilter(narrowing.facets())
                .trackTotalHits(t -> t.enabled(true))
                .size(size())
                .timeout(deadline.left())
                .sort(order(request().sort()))
                .trackScores(true)
                .highlight(Snippets.highlight(asked.marks()));
        Facets facets = new Facets(request().filters());
        request().extras().facets().forEach(facet -> search.aggregations(facets.aggregations(facet)));
        if (timeline != null) {
            search.aggregations(Timelines.aggregations(timeline, narrowing.facets()));
        }
        if (cursor == null) {
            return search.index(ArchiveIndex.ALIAS).build();
        }
        String moment = Objects.requireNonNull(cursor.moment(), "later pages are read from one moment");
        search.pit(p -> p.id(moment).keepAlive(KEPT));
        return (cursor.after().isEmpty() ? search : search.searchAfter(cursor.after())).build();
    }

    /** The same articles, counted along an axis and not listed. */
    co.elastic.clients.elasticsearch.core.SearchRequest counting(Axis axis, Deadline deadline) {
        Narrowing narrowing = new Narrowing(request().filters());
        return new Builder()
                .index(ArchiveIndex.ALIAS)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .timeout(deadline.left())
                .query(q -> q.bool(b -> b.filter(asked.words()).filter(narrowing.dates())))
                .aggregations(Timelines.aggregations(axis, narrowing.facets()))
                .build();
    }

    /** The same for a later page, read at a moment. */
    Question at(Cursor place) {
        return new Question(asked, place, timeline);
    }

    /** One more than the page holds, to know whether there is a next page, and those that were on the first page. */
    private int size() {
        return request().page().size() + 1 + first().size();
    }

    /** The ids of the articles that the first page has shown. */
    Set<String> first() {
        return cursor == null ? Set.of() : Set.copyOf(cursor.first());
    }

    /** Ends with the identity, so that no two articles are equal and none is lost between pages. */
    static List<SortOptions> order(Sort sort) {
        SortOptions identity = by("id", SortOrder.Asc);
        return switch (sort) {
            case RELEVANCE ->
                List.of(
                        SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc))),
                        by(FacetFields.DAY, SortOrder.Desc),
                        identity);
            case NEWEST -> List.of(by(FacetFields.DAY, SortOrder.Desc), identity);
            case OLDEST -> List.of(by(FacetFields.DAY, SortOrder.Asc), identity);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        FieldSort sort = FieldSort.of(f -> f.field(field).order(order).missing("_last"));
        return SortOptions.of(s -> s.field(sort));
    }
}
