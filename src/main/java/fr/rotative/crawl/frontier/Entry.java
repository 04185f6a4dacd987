package fr.rotative.crawl.frontier;

import fr.rotative.article.CaptureReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the frontier knows of an address.
 *
 * @param found how it was first found
 * @param due from when it may be leased
 * @param last its last visit; none if it was never visited
 */
public record Entry(Candidate found, Instant due, @Nullable Visit last) {
    public CrawlUrl url() {
        return found.url();
    }

    public State state() {
        return last == null ? State.WAITING : last.state();
    }

    /** Why the last visit brought nothing; empty if it did, or if there was none. */
    public String reason() {
        return last == null ? "" : last.reason();
    }

    /** The capture that holds what the address last had, if it ever had something. */
    public @Nullable CaptureReference capture() {
        return last == null ? null : last.capture();
    }

    public Validators validators() {
        return last == null ? Validators.NONE : last.validators();
    }

    /** How many visits in a row have failed. */
    public int failures() {
        return last == null ? 0 : last.failures();
    }

    /** Whether what is said to have changed then has not been visited since. */
    public boolean isOlderThan(@Nullable Instant changed) {
        return changed != null && last != null && last.at().isBefore(changed);
    }
}
