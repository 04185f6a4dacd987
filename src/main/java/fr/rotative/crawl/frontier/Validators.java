package fr.rotative.crawl.frontier;

import fr.rotative.capture.Headers;
import org.jspecify.annotations.Nullable;

/** What a server needs to tell that a page has not changed, exactly as it sent it (RFC 9110, section 8.8). */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);

    public static Validators of(Headers response) {
        return new Validators(
                response.first("ETag").orElse(null),
                response.first("Last-Modified").orElse(null));
    }
}
