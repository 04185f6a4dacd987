package fr.rotative.html.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The encodings behind the labels found in headers and pages (WHATWG Encoding Standard, section 4.2). */
final class EncodingLabels {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<String> LATIN_1 = Set.of(
            "ansi_x3.4-1968",
            "ascii",
            "us-ascii",
            "iso-8859-1",
            "iso8859-1",
            "iso88591",
            "iso_8859-1",
            "latin1",
            "l1",
            "cp1252",
            "cp819",
            "ibm819",
            "windows-1252",
            "x-cp1252",
            "iso-8859-1-windows-1252");
    private static final Map<String, String> WIDENED = Map.of(
            "iso-8859-9", "windows-1254",
            "latin5", "windows-1254",
            "iso-8859-11", "windows-874",
            "tis-620", "windows-874",
            "gb2312", "GBK",
            "utf8", "UTF-8",
            "macintosh", "x-MacRoman",
            "mac", "x-MacRoman");

    private EncodingLabels() {}

    /** The encoding that browsers use for this label; none if they know no such label. */
    static Optional<Charset> find(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (LATIN_1.contains(name)) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(forWeb(Charset.forName(WIDENED.getOrDefault(name, name))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A page that names UTF-16 in its own ASCII text cannot be UTF-16 (WHATWG HTML, section 13.2.3.2). */
    static Optional<Charset> findInPage(String label) {
        return find(label).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Charset forWeb(Charset charset) {
        return charset.canEncode() || charset.name().startsWith("UTF") ? charset : WINDOWS_1252;
    }
}
