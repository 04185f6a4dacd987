package fr.rotative.capture;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Captures to test with. */
final class Captures {
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00.250Z");

    private Captures() {}

    static Capture page(String path, String body) {
        return page(path, body.getBytes(StandardCharsets.UTF_8), MORNING);
    }

    static Capture page(String path, byte[] body, Instant fetchedAt) {
        return new Capture(
                URI.create("http://presse.example" + path),
                fetchedAt,
                200,
                Headers.of("Content-Type", "text/html; charset=utf-8"),
                body);
    }

    static String text(Capture capture) {
        return new String(capture.body(), StandardCharsets.UTF_8);
    }
}
