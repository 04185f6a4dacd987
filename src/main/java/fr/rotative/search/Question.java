package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.msearch.MultisearchBody.Builder;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.listing.ListedArticles;
import fr.rotative.search.listing.Snippets;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.time.ArchiveTimeline;
import fr.rotative.search.time.Axis;
import fr.rotative.search.time.Timelines;
import fr.rotative.search.translation.FacetFields;
import fr.rotative.search.translation.Narrowing;
import fr.rotative.search.understanding.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as a question to Elasticsearch. The dates bound everything; the facets' choices bound the list of
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

    /**
     * Searches that are asked at once: for the articles; if that is not all, for what is to be counted of them, which needs
     * neither scores nor an order; if that is over time, for all of the archive. Elasticsearch works at them side by side,
     * and remembers what it has counted while nothing is indexed.
     */
    List<RequestItem> parts(Deadline deadline) {
        List<RequestItem> parts = new ArrayList<>();
        parts.add(here(listing(deadline)));
        if (isCounted()) {
            parts.add(here(counting(timeline, deadline)
                    .aggregations(new Facets(request()).aggregations())
                    .aggregations(span())));
        }
        if (timeline != null) {
            parts.add(ArchiveTimeline.along(timeline, deadline));
        }
        return parts;
    }

    /** What tells whether the axis suits the articles, where the reader leaves that open. */
    private Map<String, Aggregation> span() {
        return request().extras().timeline() == Interval.AUTO
                ? Timelines.span(narrowing().facets())
                : Map.of();
    }

    /** Whether more is asked for than the articles. */
    boolean isCounted() {
        return timeline != null || !request().extras().facets().isEmpty();
    }

    /** The same articles, counted along another axis and not listed; and all of the archive. */
    List<RequestItem> counted(Axis axis, Deadline deadline) {
        return List.of(Archive.one(counting(axis, deadline)), ArchiveTimeline.along(axis, deadline));
    }

    private Narrowing narrowing() {
        return new Narrowing(request().filters());
    }

    private Builder listing(Deadline deadline) {
        Narrowing narrowing = narrowing();
        Builder search = ListedArticles.askedBy(new Builder())
                .query(q -> q.bool(
                        b -> b.must(asked.words()).filter(narrowing.dates()).filter(narrowing.facets())))
                .trackTotalHits(t -> t.enabled(!isCounted()))
                .size(size())
                .timeout(deadline.left())
                .sort(order(request().sort()))
                .trackScores(true)
                .highlight(Snippets.highlight(asked.marks()));
        return cursor == null || cursor.after().isEmpty() ? search : search.searchAfter(cursor.after());
    }

    private Builder counting(@Nullable Axis axis, Deadline deadline) {
        Narrowing narrowing = narrowing();
        Builder search = new Builder()
                .size(0)
                .query(q -> q.bool(b -> b.filter(asked.words()).filter(narrowing.dates())))
                .postFilter(narrowing.facets())
                .trackTotalHits(t -> t.enabled(true))
                .timeout(deadline.left());
        return axis == null ? search : search.aggregations(Timelines.aggregations(axis, narrowing.facets()));
    }

    /** At the moment of the page. */
    private RequestItem here(Builder search) {
        if (cursor == null) {
            return Archive.one(search);
        }
        String moment = Objects.requireNonNull(cursor.moment(), "later pages are read from one moment");
        return Archive.one(search.pit(p -> p.id(moment).keepAlive(KEPT)));
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
