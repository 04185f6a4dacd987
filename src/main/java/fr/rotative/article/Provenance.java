package fr.rotative.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and by which rules it was read.
 *
 * @param capture the capture it was read from; none when it was imported as a finished article
 * @param captures every capture in which it was met, the one it was read from among them
 * @param externalId the id under which another archive gave it to us
 * @param normaliserVersion the version of the rules, so that reindexing knows what to read again
 */
public record Provenance(
        @Nullable CaptureReference capture,
        Captures captures,
        @Nullable String externalId,
        int normaliserVersion) {

    public Provenance {
        captures = capture == null ? captures : captures.with(capture);
    }

    /** Of an article that was met nowhere else. */
    public Provenance(@Nullable CaptureReference capture, @Nullable String externalId, int normaliserVersion) {
        this(capture, Captures.NONE, externalId, normaliserVersion);
    }

    Provenance from(@Nullable CaptureReference other, Captures all) {
        return new Provenance(other, all, externalId, normaliserVersion);
    }
}
