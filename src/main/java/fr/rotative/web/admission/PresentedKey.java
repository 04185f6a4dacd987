package fr.rotative.web.admission;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that a request shows: {@code Authorization: Bearer} (RFC 6750) or {@code X-API-Key} from programs, the
 * password of {@code Authorization: Basic} (RFC 7617) from browsers, which ask the reader for it.
 */
final class PresentedKey {
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final @Nullable String authorization;
    private final @Nullable String header;

    PresentedKey(Context http) {
        this.authorization = http.header("Authorization");
        this.header = http.header("X-API-Key");
    }

    Optional<ReadKey> among(ReadKeys keys) {
        return keys.areRequired() ? shown().flatMap(keys::find) : Optional.empty();
    }

    private Optional<String> shown() {
        if (header != null) {
            return Optional.of(header.strip());
        }
        return after(BEARER).or(() -> after(BASIC).flatMap(PresentedKey::password));
    }

    private Optional<String> after(String scheme) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(authorization.substring(scheme.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> password(String pair) {
        try {
            String decoded = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(decoded.substring(colon + 1));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
