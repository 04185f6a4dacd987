package fr.rotative.capture;

import java.io.IOException;

/** A payload is larger, before or after decoding, than its reader is ready to hold. */
public final class PayloadTooLargeException extends IOException {
    private final long limit;

    public PayloadTooLargeException(long limit) {
        super("larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** The size that was exceeded, in bytes. */
    public long limit() {
        return limit;
    }
}
