package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.SearchRequest.Interval;
import java.time.Duration;

/**
 * What results are counted along before their span is known: mostly right, and else they are counted again. Results are
 * within the dates that were asked for, or else within those of the archive.
 */
final class AxisGuess {
    /** How long an archive may have grown unnoticed. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Archive archive;
    private final LoadingCache<String, Interval> ofAll =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(this::suited);

    AxisGuess(Archive archive) {
        this.archive = archive;
    }

    Axis of(SearchRequest request) {
        DateSpan asked = request.filters().dates();
        return asked.from() != null && asked.to() != null
                ? Axis.suited(asked.from(), asked.to())
                : Axis.of(ofAll.get(ArchiveIndex.ALIAS));
    }

    private Interval suited(String index) {
        return Timelines.suited(archive.answer(client -> client.search(
                                s -> s.index(index)
                                        .size(0)
                                        .trackTotalHits(t -> t.enabled(false))
                                        .aggregations(
                                                Timelines.SPAN, Timelines.span(Query.of(q -> q.matchAll(all -> all)))),
                                Void.class))
                        .aggregations())
                .interval();
    }
}
