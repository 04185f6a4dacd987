package fr.rotative.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Validators of answers (RFC 9110, section 8.8.3): who has the current answer is told so and not sent it again. The tag
 * is taken from the answer itself, generation included, since articles join a generation while it is served. It is
 * weak because the same answer may be compressed or not.
 */
final class EntityTags {
    private EntityTags() {}

    static void add(Context http) {
        InputStream body = http.resultInputStream();
        if (http.method() != HandlerType.GET || http.status() != HttpStatus.OK || body == null) {
            return;
        }
        byte[] content = read(body);
        String tag = tag(content);
        String varies = http.res().getHeader("Vary");
        http.header("ETag", tag).header("Vary", varies == null ? "Accept-Encoding" : varies + ", Accept-Encoding");
        if (http.res().getHeader("Cache-Control") == null) {
            http.header("Cache-Control", "no-cache");
        }
        if (matches(http.header("If-None-Match"), tag)) {
            http.status(HttpStatus.NOT_MODIFIED).result("");
        } else {
            http.result(content);
        }
    }

    private static String tag(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return "W/\"" + Long.toHexString(checksum.getValue()) + "-" + Integer.toHexString(content.length) + "\"";
    }

    private static boolean matches(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    private static byte[] read(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
