package fr.rotative.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a crawl has done so far.
 *
 * @param created pages fetched for the first time
 * @param changed pages fetched again that had changed
 * @param unchanged pages visited again that had not
 * @param redirected addresses that lead to another
 * @param discovered addresses that were not known before
 * @param postponed addresses put off because their host asked for a pause or did not answer
 * @param visited addresses visited, whatever came of it
 * @param expected addresses to visit: those due when the crawl began, and those found since
 * @param refused addresses not asked for, or whose answer was not taken, by reason
 * @param failed addresses that gave no page, by reason
 */
public record CrawlSummary(
        long created,
        long changed,
        long unchanged,
        long redirected,
        long discovered,
        long postponed,
        long visited,
        long expected,
        Map<String, Tally> refused,
        Map<String, Tally> failed,
        Duration elapsed) {

    public CrawlSummary {
        refused = Map.copyOf(refused);
        failed = Map.copyOf(failed);
    }

    /** Pages that the servers answered for, new or not. */
    public long fetched() {
        return created + changed + unchanged;
    }

    /**
     * How often something happened.
     *
     * @param samples the first few addresses, each with what there is to say of it
     */
    public record Tally(long count, List<String> samples) {
        private static final int MAX_SAMPLES = 5;

        public Tally {
            samples = List.copyOf(samples);
        }

        static Tally of(String sample) {
            return new Tally(1, List.of(sample));
        }

        Tally plus(Tally other) {
            List<String> both = Stream.concat(samples.stream(), other.samples.stream())
                    .limit(MAX_SAMPLES)
                    .toList();
            return new Tally(count + other.count, both);
        }
    }
}
