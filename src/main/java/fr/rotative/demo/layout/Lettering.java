package fr.rotative.demo.layout;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a page's characters become bytes, and what the page says about it. The tools of the time wrote windows-1252,
 * with its curly apostrophes, œ and €, and called it iso-8859-1, which has none of them; browsers therefore read the
 * label as windows-1252 (WHATWG Encoding, section 4.2).
 */
public enum Lettering {
    WINDOWS_1252("iso-8859-1"),
    WINDOWS_1252_UNLABELLED(null),
    /** ASCII with numeric references to windows-1252 codes: {@code &#233;}, and {@code &#146;} for a curly apostrophe. */
    NUMERIC_REFERENCES("iso-8859-1"),
    UTF_8_LABELLED("utf-8");

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final int LAST_ASCII = 0x7F;

    private final @Nullable String label;

    Lettering(@Nullable String label) {
        this.label = label;
    }

    /** The encoding that the page declares, if it declares one. */
    public @Nullable String label() {
        return label;
    }

    /** @throws IllegalArgumentException if the text has a character that cannot be written so */
    public byte[] encode(String text) {
        return switch (this) {
            case UTF_8_LABELLED -> text.getBytes(UTF_8);
            case WINDOWS_1252, WINDOWS_1252_UNLABELLED -> strictly(text);
            case NUMERIC_REFERENCES -> referenced(strictly(text)).getBytes(US_ASCII);
        };
    }

    private static byte[] strictly(String text) {
        try {
            ByteBuffer bytes = CP1252.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException unmappable) {
            throw new IllegalArgumentException("Not writable in windows-1252: " + text, unmappable);
        }
    }

    private static String referenced(byte[] windows1252) {
        StringBuilder ascii = new StringBuilder(windows1252.length);
        for (byte signed : windows1252) {
            int code = Byte.toUnsignedInt(signed);
            if (code > LAST_ASCII) {
                ascii.append("&#").append(code).append(';');
            } else {
                ascii.append((char) code);
            }
        }
        return ascii.toString();
    }
}
