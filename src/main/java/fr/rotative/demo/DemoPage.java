package fr.rotative.demo;

import fr.rotative.article.CanonicalUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** What the demonstration site answers to a request for a path. */
public sealed interface DemoPage {

    /**
     * The page is there.
     *
     * @param canonical the address the paper publishes the article under, for a page that shows an article
     */
    record Found(Body body, Instant lastModified, Optional<CanonicalUrl> canonical) implements DemoPage {}

    /** The page has moved for good to another path. */
    record Moved(String path) implements DemoPage {}

    /** There is no such page. */
    record Missing(Body body) implements DemoPage {}

    /**
     * The bytes of a page.
     *
     * @param contentType as the {@code Content-Type} header has it: the old pages name no charset there
     * @param bytes treat as immutable
     */
    @SuppressWarnings("ArrayRecordComponent") // payloads are never compared
    record Body(String contentType, byte[] bytes) {
        static Body html(byte[] bytes) {
            return new Body("text/html", bytes);
        }

        static Body utf8(String mediaType, String text) {
            return new Body(mediaType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
