package fr.rotative.html.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Undoes double encoding: UTF-8 that was once read as windows-1252 and saved again ({@code Ã©} for {@code é}).
 * Only when it is certain: the sequences are several and every one of them decodes.
 */
final class Mojibake {
    private static final int CERTAIN = 2;
    private static final String CONTINUATION =
            "[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6"
                    + "\\u2030\\u0160\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161"
                    + "\\u203A\\u0153\\u017E\\u0178]";
    private static final Pattern SEQUENCE =
            Pattern.compile("[\\u00C2\\u00C3\\u00C5]" + CONTINUATION + "|\\u00E2" + CONTINUATION + "{2}");

    /** What accented letters, curly quotes and no-break spaces become; no French text holds such pairs. */
    private static final List<String> TRACES = List.of("\u00C3", "\u00E2\u20AC", "\u00C2\u00A0");

    private Mojibake() {}

    /** The text as it was meant, or the same text. */
    static String repair(String text) {
        if (!isSuspect(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        Matcher matcher = SEQUENCE.matcher(text);
        int found = 0;
        while (matcher.find()) {
            String meant = decode(matcher.group());
            if (meant == null) {
                return text;
            }
            matcher.appendReplacement(repaired, Matcher.quoteReplacement(meant));
            found++;
        }
        return found < CERTAIN ? text : matcher.appendTail(repaired).toString();
    }

    private static boolean isSuspect(String text) {
        return TRACES.stream().anyMatch(text::contains);
    }

    private static @Nullable String decode(String sequence) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(sequence.length());
            for (int i = 0; i < sequence.length(); i++) {
                bytes.put(singleByte(sequence.charAt(i)));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notDouble) {
            return null;
        }
    }

    private static byte singleByte(char c) throws CharacterCodingException {
        if (c < '\u00A0') {
            return (byte) c;
        }
        return EncodingLabels.WINDOWS_1252
                .newEncoder()
                .encode(CharBuffer.wrap(new char[] {c}))
                .get();
    }
}
