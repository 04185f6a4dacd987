package fr.rotative.web.api;

import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.Timeline;
import java.util.List;

/** Articles over time; {@code interval} is {@code year}, {@code month} or {@code day}. */
record TimelineView(String interval, long undated, List<Bucket> buckets) {
    static TimelineView of(Timeline timeline) {
        return new TimelineView(timeline.interval().label(), timeline.undated(), timeline.buckets());
    }
}
