package fr.rotative.bench.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something took, again and again. */
public final class Samples {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    public void add(Duration took) {
        nanos.add(took.toNanos());
    }

    /**
     * The time within which so many of a hundred were done, in milliseconds (nearest rank).
     *
     * @throws IllegalStateException if there are no samples
     */
    public double percentile(int percent) {
        if (nanos.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / NANOS_PER_MILLI;
    }
}
