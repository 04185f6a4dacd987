package fr.rotative.normalise.text;

import java.text.Normalizer;

/**
 * Cleans text for display and search: one space between words, no invisible characters, no C1 controls. French
 * typography stays: curly quotes, guillemets, and the no-break spaces before {@code : ; ! ? » %} and after {@code «}.
 */
public final class Typography {
    /** What bytes 0x80 to 0x9F mean in windows-1252; zero where nothing is assigned. */
    private static final String WINDOWS_1252_C1 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\uFFFC";
    private static final String USUAL = "’‘“”«»…–—•€°²";
    private static final String NO_BREAK = "\u00A0\u202F";
    private static final String TAKES_SPACE_BEFORE = ":;!?»%€";

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    /** Whether a character stays as it is, by its number: letters, digits, punctuation, the space. */
    private static final boolean[] KEPT = kept();

    private Typography() {}

    /** The text cleaned and trimmed. */
    public static String clean(String text) {
        char[] out = text.toCharArray();
        if (isClean(out)) {
            return text;
        }
        int length = 0;
        char pending = 0;
        boolean apart = false;
        for (char written : out) {
            boolean kept = isKept(written);
            apart |= written >= FIRST_ACCENT && written <= LAST_ACCENT;
            char c = kept ? written : meant(written);
            if (kept ? c == ' ' : isSpace(c)) {
                pending = pending == 0 ? c : wider(pending, c);
            } else if (c != 0) {
                if (pending != 0 && length > 0) {
                    out[length] = space(out[length - 1], pending, c);
                    length++;
                }
                pending = 0;
                out[length++] = c;
            }
        }
        String cleaned = new String(out, 0, length);
        // Accents that stand apart from their letters are joined to them.
        return apart ? Normalizer.normalize(cleaned, Normalizer.Form.NFC) : cleaned;
    }

    /** How long the text is without white space at its ends, as {@link String#strip} takes it off. */
    public static int strippedLength(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }

    /** Most text needs nothing done. */
    private static boolean isClean(char[] text) {
        boolean afterSpace = true;
        for (char c : text) {
            boolean space = c == ' ';
            if (!isKept(c) || space && afterSpace) {
                return false;
            }
            afterSpace = space;
        }
        return text.length == 0 || !afterSpace;
    }

    private static boolean isKept(char c) {
        return c < KEPT.length && KEPT[c];
    }

    private static boolean[] kept() {
        boolean[] kept = new boolean[0x2100];
        for (char c = 0; c < kept.length; c++) {
            kept[c] = c >= ' ' && c < '\u007F' || c >= '\u00C0' && c < '\u0180' || USUAL.indexOf(c) >= 0;
        }
        return kept;
    }

    private static char meant(char c) {
        if (c <= '\u007F') {
            return c > '\r' || c < '\t' || c == '\u000B' ? 0 : c;
        }
        if (c <= '\u009F') {
            return WINDOWS_1252_C1.charAt(c - '\u0080');
        }
        return INVISIBLE.indexOf(c) >= 0 ? 0 : c;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || Character.isSpaceChar(c);
    }

    private static char wider(char first, char second) {
        return NO_BREAK.indexOf(first) >= 0 ? first : second;
    }

    private static char space(char before, char space, char after) {
        boolean french = TAKES_SPACE_BEFORE.indexOf(after) >= 0
                || before == '«'
                || Character.isDigit(after) && Character.isDigit(before);
        return french && NO_BREAK.indexOf(space) >= 0 ? space : ' ';
    }
}
