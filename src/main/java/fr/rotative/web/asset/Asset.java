package fr.rotative.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One file of the folder {@code web}.
 *
 * @param version changes whenever the content does
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Asset(String contentType, byte[] content, String version) {
    private static final int VERSION_BYTES = 6;

    /**
     * @param path within the folder {@code web}, which is on the class path
     * @throws IllegalStateException if there is no such file: the build is broken
     */
    public static Asset load(String path, String contentType) {
        try (InputStream file = Asset.class.getResourceAsStream("/web/" + path)) {
            if (file == null) {
                throw new IllegalStateException("No file web/" + path + " on the class path");
            }
            return of(contentType, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Asset of(String contentType, byte[] content) {
        return new Asset(contentType, content, version(content));
    }

    private static String version(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
