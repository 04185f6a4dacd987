package fr.rotative.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.BiConsumer;

/** What browsers are told about every answer; a page that shows hostile text can still run nothing. */
final class SecurityHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private SecurityHeaders() {}

    static void add(Context http) {
        HEADERS.forEach(http::header);
    }

    /** For answers that Javalin knows nothing of. */
    static void forEach(BiConsumer<String, String> header) {
        HEADERS.forEach(header);
    }
}
