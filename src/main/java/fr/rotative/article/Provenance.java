package fr.rotative.article;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and by which rules it was read.
 *
 * @param capture the capture it was read from; none when it was imported as a finished article
 * @param externalId the id under which another archive gave it to us
 * @param normaliserVersion the version of the rules, so that reindexing knows what to read again
 */
public record Provenance(
        @Nullable CaptureReference capture, @Nullable String externalId, int normaliserVersion) {}
