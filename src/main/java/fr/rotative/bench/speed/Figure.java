package fr.rotative.bench.speed;

import java.util.Optional;

/**
 * What was measured.
 *
 * @param name what it tells, with the size of the archive if that matters
 * @param unit such as {@code ms}; empty for a ratio
 * @param bar none if it is only told
 */
public record Figure(String name, double value, String unit, Optional<Bar> bar) {

    public static Figure of(String name, double value, String unit) {
        return new Figure(name, value, unit, Optional.empty());
    }

    public static Figure of(String name, double value, String unit, Bar bar) {
        return new Figure(name, value, unit, Optional.of(bar));
    }

    public static Figure ratio(String name, double value, Bar bar) {
        return new Figure(name, value, "", Optional.of(bar));
    }

    /** Whether it keeps to its bar. */
    public boolean isMet() {
        return bar.map(limit -> limit.allows(value)).orElse(true);
    }
}
