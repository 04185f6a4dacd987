package fr.rotative.html.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pages as browsers do: byte order mark, HTTP header, meta tag, then detection. Two lies are seen through,
 * because they are certain: bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever single-byte label they bear, and
 * bytes that are not UTF-8 are not decoded as such.
 */
public final class Charsets {
    /** Browsers look for a meta tag in the first 1024 bytes; period pages put long scripts before it. */
    private static final int META_WINDOW = 8192;

    private static final int BEGINNING = 32;
    /** From this byte, 0xA0, on windows-1252 and latin-1 are one. */
    private static final byte LATIN_1_AGAIN = (byte) 0xA0;

    private static final char REPLACEMENT = '\uFFFD';

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /**
     * The text of a page; every sequence of bytes has one.
     *
     * @param contentType the value of the header Content-Type, if it was sent
     */
    public static Decoded decode(byte[] bytes, @Nullable String contentType) {
        Optional<Decoded> marked = byByteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> header = contentType == null ? Optional.empty() : parameter(contentType);
        Optional<Charset> label = header.or(() -> meta(bytes));
        String from = header.isPresent() ? "header" : label.isPresent() ? "meta" : "default";
        Charset declared = label.orElse(EncodingLabels.WINDOWS_1252);
        if (declared.name().startsWith("UTF-16")) {
            return new Decoded(new String(bytes, declared), declared, from);
        }
        return byBytes(bytes, declared, from);
    }

    private static Decoded byBytes(byte[] bytes, Charset declared, String from) {
        String utf8 = declared.equals(UTF_8) ? faultlessUtf8(bytes) : strictUtf8(bytes);
        if (utf8 != null && utf8.length() != bytes.length) {
            return new Decoded(Mojibake.repair(utf8), UTF_8, declared.equals(UTF_8) ? from : "utf-8-bytes");
        }
        if (declared.equals(UTF_8) && utf8 == null && mostlyNotUtf8(bytes)) {
            return new Decoded(
                    new String(bytes, EncodingLabels.WINDOWS_1252), EncodingLabels.WINDOWS_1252, "not-utf-8-bytes");
        }
        return new Decoded(Mojibake.repair(new String(bytes, quickest(bytes, declared))), declared, from);
    }

    /** Where bytes hold nothing that windows-1252 has beyond latin-1, they are the same in it, and many times as quick. */
    private static Charset quickest(byte[] bytes, Charset declared) {
        if (!declared.equals(EncodingLabels.WINDOWS_1252)) {
            return declared;
        }
        for (byte b : bytes) {
            if (b < LATIN_1_AGAIN) {
                return declared;
            }
        }
        return ISO_8859_1;
    }

    private static Optional<Decoded> byByteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Decoded(new String(bytes, 3, bytes.length - 3, UTF_8), UTF_8, "bom"));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), UTF_16BE, "bom"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), UTF_16LE, "bom"));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> parameter(String contentType) {
        Matcher matcher = PARAMETER.matcher(contentType);
        return matcher.find() ? EncodingLabels.find(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> meta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_WINDOW), ISO_8859_1);
        Matcher meta = META.matcher(start);
        for (int tag = start.indexOf('<'); tag >= 0; tag = start.indexOf('<', tag + 1)) {
            if (start.regionMatches(true, tag, "<meta", 0, 5)
                    && meta.region(tag, start.length()).lookingAt()) {
                return EncodingLabels.findInPage(meta.group(1));
            }
        }
        Matcher xml = XML.matcher(start);
        return xml.lookingAt() ? EncodingLabels.findInPage(xml.group(1)) : Optional.empty();
    }

    /** As below, but quicker for bytes that are UTF-8 indeed. */
    private static @Nullable String faultlessUtf8(byte[] bytes) {
        String lenient = new String(bytes, UTF_8);
        return lenient.indexOf(REPLACEMENT) < 0 ? lenient : strictUtf8(bytes);
    }

    /** The text of bytes that are valid UTF-8. */
    private static @Nullable String strictUtf8(byte[] bytes) {
        if (beginsUnlikeUtf8(bytes)) {
            return null;
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** The first characters beyond ASCII tell most pages that are not UTF-8. */
    private static boolean beginsUnlikeUtf8(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] >= 0) {
            start++;
        }
        ByteBuffer beginning = ByteBuffer.wrap(bytes, start, Math.min(BEGINNING, bytes.length - start));
        return UTF_8.newDecoder()
                .decode(beginning, CharBuffer.allocate(BEGINNING), false)
                .isError();
    }

    /** A page of UTF-8 cut in the middle of a character is still UTF-8: the faults must outnumber the good characters. */
    private static boolean mostlyNotUtf8(byte[] bytes) {
        String lenient = new String(bytes, UTF_8);
        long faults = lenient.chars().filter(c -> c == REPLACEMENT).count();
        long good = lenient.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return faults > good;
    }
}
