package fr.rotative.capture;

import fr.rotative.article.CaptureReference;
import org.jspecify.annotations.Nullable;

/** What a WARC file holds at an offset. Requests, metadata and other records beside the captures are left out. */
public sealed interface WarcEntry {
    /** Where the record begins in its file, in bytes. */
    long offset();

    /** A capture with its payload, of a {@code response} or {@code resource} record. */
    record Held(CaptureReference reference, Capture capture) implements WarcEntry {
        @Override
        public long offset() {
            return reference.offset();
        }
    }

    /**
     * A {@code revisit}: the payload was the same as that of an earlier capture.
     *
     * @param original where the earlier capture is, if the record tells
     */
    record Revisit(CaptureReference reference, @Nullable CaptureReference original) implements WarcEntry {
        @Override
        public long offset() {
            return reference.offset();
        }
    }

    /**
     * A record that cannot be read, or is no capture of a page.
     *
     * @param warcFile name of the WARC file, without its folder
     * @param offset where the record begins, in bytes
     * @param reason for people
     */
    record Skipped(String warcFile, long offset, String reason) implements WarcEntry {}
}
