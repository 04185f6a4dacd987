package fr.rotative.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private static final Query EVERYTHING = Query.of(q -> q.matchAll(all -> all));

    private final Archive archive;
    private final Cache<String, Interval> ofAll =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    AxisGuess(Archive archive) {
        this.archive = archive;
    }

    Axis of(SearchRequest request, Deadline deadline) {
        DateSpan asked = request.filters().dates();
        return asked.from() != null && asked.to() != null
                ? Axis.suited(asked.from(), asked.to())
                : Axis.of(ofAll.get(
                        ArchiveIndex.ALIAS,
                        index -> Timelines.suited(archive, EVERYTHING, deadline).interval()));
    }
}
