package fr.rotative.search.result;

import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.SearchResult.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several queries on one axis of time.
 *
 * @param generation the index generation that answered
 * @param series one for each query, in their order
 * @param together the articles that answer all of the queries at once
 * @param spans without holes from the first to the last that has an article of any query
 * @param partial whether time was up before all articles had been looked at: there may be more of everything
 */
public record Chronology(
        String generation, Interval interval, List<Series> series, Extent together, List<Span> spans, boolean partial) {
    /** How many queries one picture can bear. */
    public static final int MOST_QUERIES = 4;

    public Chronology {
        series = List.copyOf(series);
        spans = List.copyOf(spans);
    }

    /** One of the queries, as it was understood. */
    public record Series(Reading query, Extent extent) {}

    /**
     * How many articles there are.
     *
     * @param undated those that have no date, or none as precise as the spans
     * @param first when the earliest of those came out of which the day is known
     */
    public record Extent(long total, long undated, @Nullable LocalDate first) {}

    /**
     * The articles of one year, month or day.
     *
     * @param counts those of each query
     * @param together those that answer all queries
     * @param all those of the whole archive
     */
    public record Span(LocalDate start, List<Long> counts, long together, long all) {
        public Span {
            counts = List.copyOf(counts);
        }
    }
}
