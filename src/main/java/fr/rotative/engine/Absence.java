package fr.rotative.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells once when Elasticsearch ceases to answer and once when it answers again, however many requests wait for it. */
final class Absence {
    private final Consumer<String> told;
    private final Clock clock;
    private volatile @Nullable Instant since;

    Absence(Consumer<String> told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    void begin(Exception why) {
        if (since == null) {
            begun(why);
        }
    }

    void end() {
        if (since != null) {
            ended();
        }
    }

    private synchronized void begun(Exception why) {
        if (since == null) {
            since = clock.instant();
            told.accept("Elasticsearch does not answer (" + why.getMessage() + "): waiting for it");
        }
    }

    private synchronized void ended() {
        Instant start = since;
        if (start != null) {
            since = null;
            told.accept("Elasticsearch answers again, after "
                    + Duration.between(start, clock.instant()).toSeconds() + " s");
        }
    }
}
