package fr.rotative.crawl.frontier;

import fr.rotative.article.CaptureReference;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last visit to an address.
 *
 * @param reason why it was refused or failed, as a stable label such as {@code robots} or {@code http-404}; otherwise
 *     empty
 * @param capture the capture with the payload that the address last had, whichever visit brought it; its digest tells
 *     whether the next one brings another
 * @param failures how many visits in a row have failed, this one included
 * @param interval the time from this visit to the next
 */
public record Visit(
        Instant at,
        State state,
        String reason,
        Validators validators,
        @Nullable CaptureReference capture,
        int failures,
        Duration interval) {

    public Visit withInterval(Duration other) {
        return new Visit(at, state, reason, validators, capture, failures, other);
    }

    public Visit withCapture(@Nullable CaptureReference other) {
        return new Visit(at, state, reason, validators, other, failures, interval);
    }

    /** When the address is to be visited again. */
    public Instant due() {
        return at.plus(interval);
    }
}
