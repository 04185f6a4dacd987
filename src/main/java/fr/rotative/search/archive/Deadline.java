package fr.rotative.search.archive;

import java.time.Duration;

/**
 * The moment by which a search is answered, with what has been found until then: one for all that it asks Elasticsearch
 * in turn. Elasticsearch looks at its clock five times a second, and marks passages and adds up facets after that, so an
 * answer may come a little later.
 *
 * @param moment as {@link System#nanoTime} tells it
 */
public record Deadline(long moment) {
    /** The time after which a search is answered with what has been found until then, where nobody sets another. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

    private static final long NANOS_PER_MILLISECOND = 1_000_000;
    private static final long MILLISECONDS_PER_SECOND = 1_000;

    /** That much time from now. */
    public static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** Whether more time is left than that. */
    public boolean allows(Duration pause) {
        return moment - System.nanoTime() > pause.toNanos();
    }

    /**
     * The time that is left, as Elasticsearch reads it: in whole seconds while there is one, because Elasticsearch
     * remembers the answer to a count only as long as it is asked for in the same words. At least a millisecond, because
     * none would mean no limit.
     */
    public String left() {
        long milliseconds = (moment - System.nanoTime()) / NANOS_PER_MILLISECOND;
        long seconds = milliseconds / MILLISECONDS_PER_SECOND;
        return seconds > 0 ? seconds + "s" : Math.max(1, milliseconds) + "ms";
    }
}
