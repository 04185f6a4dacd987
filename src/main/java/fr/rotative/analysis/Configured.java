package fr.rotative.analysis;

import java.util.function.Supplier;

/**
 * What a component makes of its settings, or the fault that it found in them, told when the component is used. A factory's
 * constructor must not throw: the server also builds each one without settings for every index, in case an analyzer names
 * its type; and it reports what a constructor throws as a fault of its own (500), but what {@code create} throws, while
 * it makes the analyzers of a new index, as one of the request (400).
 */
public final class Configured<T> {
    private final Supplier<T> outcome;

    private Configured(Supplier<T> outcome) {
        this.outcome = outcome;
    }

    /** Reads the settings at once, and only once. */
    public static <T> Configured<T> by(Supplier<T> reading) {
        try {
            T value = reading.get();
            return new Configured<>(() -> value);
        } catch (IllegalArgumentException fault) {
            return new Configured<>(() -> {
                throw new IllegalArgumentException(fault.getMessage(), fault);
            });
        }
    }

    /** @throws IllegalArgumentException telling the fault in the settings */
    public T get() {
        return outcome.get();
    }
}
