package fr.rotative.demo;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.sun.net.httpserver.Headers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.zip.CRC32C;

/**
 * What tells one version of a page from another (RFC 9110, section 8.8).
 *
 * @param etag quoted, strong
 */
record Validators(String etag, Instant lastModified) {

    static Validators of(DemoPage.Found page) {
        CRC32C checksum = new CRC32C();
        checksum.update(page.body().bytes());
        return new Validators("\"" + Long.toHexString(checksum.getValue()) + "\"", page.lastModified());
    }

    void writeTo(Headers response) {
        response.set("ETag", etag);
        response.set("Last-Modified", RFC_1123_DATE_TIME.format(lastModified.atOffset(UTC)));
    }

    /** Whether the client already has this version; {@code If-None-Match} goes first (RFC 9110, section 13.2.2). */
    boolean heldBy(Headers request) {
        String tags = request.getFirst("If-None-Match");
        if (tags != null) {
            return tags.equals("*") || tags.contains(etag);
        }
        String since = request.getFirst("If-Modified-Since");
        return since != null && !isModifiedSince(since);
    }

    private boolean isModifiedSince(String httpDate) {
        try {
            return lastModified.isAfter(
                    ZonedDateTime.parse(httpDate, RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return true;
        }
    }
}
