package fr.rotative.search.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.search.archive.Archive;
import fr.rotative.search.archive.Deadline;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import java.time.Duration;

/**
 * What results are counted along before their span is known: mostly right, and else they are counted again. Results are
 * within the dates that were asked for, or else within those of the archive.
 */
public final class AxisGuess {
    /** How long an archive may have grown unnoticed. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Archive archive;
    private final Cache<String, Interval> ofAll =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

    public AxisGuess(Archive archive) {
        this.archive = archive;
    }

    /** Between the bounds that the reader sets; where one is missing, as suits all of the archive. */
    public Axis of(SearchRequest request, Deadline deadline) {
        DateSpan asked = request.filters().dates();
        return asked.from() != null && asked.to() != null
                ? Axis.suited(asked.from(), asked.to())
                : Axis.of(ofAll.get(ArchiveIndex.ALIAS, index -> ofAll(deadline)));
    }

    private Interval ofAll(Deadline deadline) {
        var span = archive.answer(
                client -> client.search(
                        s -> s.index(ArchiveIndex.ALIAS)
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .timeout(deadline.left())
                                .aggregations(Timelines.span()),
                        Void.class),
                deadline);
        return Timelines.suited(span.aggregations()).map(Axis::interval).orElse(Interval.YEAR);
    }
}
