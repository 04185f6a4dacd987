package fr.rotative.web.admission;

import fr.rotative.web.admission.RateLimit.Balance;
import io.javalin.http.Context;

/**
 * Tells a client its quota and what is left of it, as the IETF's draft-ietf-httpapi-ratelimit-headers-11 (May 2026)
 * writes it: {@code RateLimit-Policy} with the quota ({@code q}) and its window ({@code w}, seconds), {@code RateLimit}
 * with what remains ({@code r}) and the seconds until all of it is there again ({@code t}).
 */
final class RateLimitFields {
    private static final String POLICY = "\"default\"";
    private static final int WINDOW_SECONDS = 60;

    private RateLimitFields() {}

    static void add(Context http, Balance balance) {
        http.header("RateLimit-Policy", POLICY + ";q=" + balance.perMinute() + ";w=" + WINDOW_SECONDS)
                .header("RateLimit", POLICY + ";r=" + balance.remaining() + ";t=" + balance.reset());
    }
}
