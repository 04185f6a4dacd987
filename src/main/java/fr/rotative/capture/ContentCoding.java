package fr.rotative.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content codings of a payload (RFC 9110, section 8.4.1), within a limit that defeats decompression bombs. */
public final class ContentCoding {
    /** What can be decoded, as an {@code Accept-Encoding} header says it. */
    public static final String ACCEPTED = "gzip, deflate, br";

    private ContentCoding() {}

    /**
     * Reads a payload to its end and decodes it as its {@code Content-Encoding} says.
     *
     * @param limit how many bytes it may have, both encoded and decoded
     * @throws PayloadTooLargeException if it has more
     * @throws IOException if a coding is not known, or its data are cut short or damaged
     */
    public static byte[] decode(InputStream encoded, Headers headers, long limit) throws IOException {
        InputStream decoded = new LimitedInputStream(encoded, limit);
        for (String coding : codings(headers)) {
            decoded = new LimitedInputStream(undo(coding, decoded), limit);
        }
        return decoded.readAllBytes();
    }

    /** The last one applied comes first, as it is the first to undo. */
    private static List<String> codings(Headers headers) {
        String value = headers.first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        List<String> codings = Arrays.asList(value.split("[\\s,]+"));
        Collections.reverse(codings);
        return codings;
    }

    private static InputStream undo(String coding, InputStream encoded) throws IOException {
        return switch (coding) {
            case "", "identity", "utf-8" -> encoded;
            case "gzip", "x-gzip" -> gunzip(encoded);
            case "deflate" -> inflate(encoded);
            case "br" -> new BrotliInputStream(encoded);
            default -> throw new IOException("content coding " + coding + " is not known");
        };
    }

    /** Servers, and tools that write WARC files, leave the header in place on payloads that they decoded. */
    private static InputStream gunzip(InputStream encoded) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(encoded, 2);
        byte[] start = peek(stream);
        boolean gzipped = start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
        return gzipped ? new GZIPInputStream(stream) : stream;
    }

    /** "deflate" is the zlib format (RFC 1950), but some servers send bare deflate data (RFC 1951). */
    private static InputStream inflate(InputStream encoded) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(encoded, 2);
        byte[] start = peek(stream);
        boolean zlib = start.length == 2
                && (start[0] & 0x0f) == 8
                && ((Byte.toUnsignedInt(start[0]) << 8) + Byte.toUnsignedInt(start[1])) % 31 == 0;
        return new InflaterInputStream(stream, new Inflater(!zlib));
    }

    private static byte[] peek(PushbackInputStream stream) throws IOException {
        byte[] start = stream.readNBytes(2);
        stream.unread(start);
        return start;
    }
}
