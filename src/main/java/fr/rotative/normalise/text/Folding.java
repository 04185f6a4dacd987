package fr.rotative.normalise.text;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of text that are equal when readers would call two texts the same. */
public final class Folding {
    private static final String[] LATIN = latin();

    private Folding() {}

    /** Lower case without accents, ligatures and curly apostrophes; other characters stay. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i));
        }
        return out.toString();
    }

    /** The text in plain form with each character in its place: ligatures stay as they are. */
    public static String plainInPlace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int before = out.length();
            append(out, text.charAt(i));
            if (out.length() != before + 1) {
                out.setLength(before);
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** Only letters and digits, plain, with one space between words. */
    public static String words(String text) {
        String plain = plain(text);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** How many words the text has; {@code l’entreprise} and {@code e-mail} count as one. */
    public static int countWords(String text) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean joint = within && (c == '\'' || c == '’' || c == '-');
            count += letter && !within ? 1 : 0;
            within = letter || joint;
        }
        return count;
    }

    private static void append(StringBuilder out, char c) {
        if (c < LATIN.length) {
            String folded = LATIN[c];
            if (folded.length() == 1) {
                out.append(folded.charAt(0));
            } else {
                out.append(folded);
            }
        } else {
            switch (c) {
                case '’' -> out.append('\'');
                case '\u202F' -> out.append(' ');
                default -> out.append(folded(c));
            }
        }
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

    private static String[] latin() {
        String[] table = new String[0x180];
        for (char c = 0; c < table.length; c++) {
            table[c] = c < 0x80 ? String.valueOf(Character.toLowerCase(c)) : folded(c);
        }
        table['\u00A0'] = " ";
        return table;
    }
}
