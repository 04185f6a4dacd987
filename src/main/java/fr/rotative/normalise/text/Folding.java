package fr.rotative.normalise.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forms of text that are equal when readers would call two texts the same. */
public final class Folding {
    /** Folded forms of one character, by the character they are of; zero where the folded form has another length. */
    private static final char[] SINGLE = single();

    /** Folded forms that are not one character. */
    private static final @Nullable String[] SEVERAL = several();

    /** Whether a character makes words, by its number. */
    private static final boolean[] LETTER_OR_DIGIT = lettersAndDigits();

    private Folding() {}

    /** Lower case without accents, ligatures and curly apostrophes; other characters stay. */
    public static String plain(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char folded = single(out[i]);
            if (folded == 0) {
                return withOtherLengths(text);
            }
            out[i] = folded;
        }
        return new String(out);
    }

    /** The text in plain form with each character in its place: ligatures stay as they are. */
    public static String plainInPlace(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            char folded = single(out[i]);
            out[i] = folded == 0 ? out[i] : folded;
        }
        return new String(out);
    }

    /** Only letters and digits, plain, with one space between words. */
    public static String words(String text) {
        char[] out = plain(text).toCharArray();
        int length = 0;
        for (char c : out) {
            if (isLetterOrDigit(c)) {
                out[length++] = c;
            } else if (length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        boolean spaceAtEnd = length > 0 && out[length - 1] == ' ';
        return new String(out, 0, spaceAtEnd ? length - 1 : length);
    }

    /** How many words the text has; {@code l’entreprise} and {@code e-mail} count as one. */
    public static int countWords(String text) {
        int count = 0;
        boolean within = false;
        for (char c : text.toCharArray()) {
            boolean letter = isLetterOrDigit(c);
            boolean joint = within && (c == '\'' || c == '’' || c == '-');
            count += letter && !within ? 1 : 0;
            within = letter || joint;
        }
        return count;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < LETTER_OR_DIGIT.length ? LETTER_OR_DIGIT[c] : Character.isLetterOrDigit(c);
    }

    private static String withOtherLengths(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char folded = single(text.charAt(i));
            if (folded == 0) {
                out.append(several(text.charAt(i)));
            } else {
                out.append(folded);
            }
        }
        return out.toString();
    }

    private static String several(char c) {
        return c < SEVERAL.length && SEVERAL[c] != null ? SEVERAL[c] : folded(c);
    }

    private static char single(char c) {
        return c < SINGLE.length ? SINGLE[c] : onlyCharacter(folded(c));
    }

    private static String folded(char c) {
        String lower = String.valueOf(c).toLowerCase(Locale.FRENCH);
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .chars()
                .filter(unit -> Character.getType(unit) != Character.NON_SPACING_MARK)
                .forEach(unit -> bare.append((char) unit));
        return bare.toString().replace("œ", "oe").replace("æ", "ae");
    }

    private static @Nullable String[] several() {
        @Nullable String[] table = new @Nullable String[SINGLE.length];
        for (char c = 0; c < table.length; c++) {
            table[c] = SINGLE[c] == 0 ? folded(c) : null;
        }
        return table;
    }

    private static boolean[] lettersAndDigits() {
        boolean[] table = new boolean[SINGLE.length];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.isLetterOrDigit(c);
        }
        return table;
    }

    private static char onlyCharacter(String folded) {
        return folded.length() == 1 ? folded.charAt(0) : 0;
    }

    /** Latin letters and punctuation; what lies beyond is rare in French text. */
    private static char[] single() {
        char[] table = new char[0x2100];
        for (char c = 0; c < table.length; c++) {
            table[c] = onlyCharacter(folded(c));
        }
        table['\u00A0'] = ' ';
        table['\u202F'] = ' ';
        table['’'] = '\'';
        return table;
    }
}
