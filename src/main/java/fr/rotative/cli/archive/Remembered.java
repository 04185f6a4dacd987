package fr.rotative.cli.archive;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that holds for a while, so that however many ask, the question is put once in that time. */
final class Remembered<T> implements Supplier<T> {
    private final Supplier<T> source;
    private final Duration holds;
    private final LongSupplier nanoTime;
    private @Nullable T answer;
    private long asked;

    Remembered(Supplier<T> source, Duration holds, LongSupplier nanoTime) {
        this.source = source;
        this.holds = holds;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized T get() {
        T known = answer;
        if (known != null && nanoTime.getAsLong() - asked < holds.toNanos()) {
            return known;
        }
        T fresh = source.get();
        answer = fresh;
        asked = nanoTime.getAsLong();
        return fresh;
    }
}
