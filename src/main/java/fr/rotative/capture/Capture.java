package fr.rotative.capture;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * A response as it was fetched.
 *
 * @param url the address that was asked for
 * @param status HTTP status code
 * @param body the payload after transfer and content decoding; treat as immutable
 */
@SuppressWarnings("ArrayRecordComponent") // payloads are large and never compared
public record Capture(URI url, Instant fetchedAt, int status, Headers headers, byte[] body) {

    private static final int OK = 200;
    private static final String NO_ADDRESS = "urn";

    /**
     * A page of which only the bytes are known: they are its address, {@code urn:sha1:...}, so that the same page is
     * known again wherever it comes from.
     */
    public static Capture withoutAddress(Instant found, Headers headers, byte[] body) {
        URI address = URI.create(NO_ADDRESS + ":" + WarcRecords.digest(body).prefixedBase32());
        return new Capture(address, found, OK, headers, body);
    }

    /** Whether it was asked for at an address, rather than found as a file. */
    public boolean hasAddress() {
        return !Objects.equals(url.getScheme(), NO_ADDRESS);
    }

    /** The digest of the payload as WARC writes it: {@code sha1:} and Base32. */
    public String digest() {
        return WarcRecords.digest(body).prefixedBase32();
    }
}
