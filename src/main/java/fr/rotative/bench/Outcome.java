package fr.rotative.bench;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one query.
 *
 * @param typed the text as it was sent
 * @param total how many articles matched
 * @param failure why there was no answer; null if there was one
 */
public record Outcome(
        Judged query,
        String typed,
        Score score,
        long total,
        Duration time,
        @Nullable String failure) {}
