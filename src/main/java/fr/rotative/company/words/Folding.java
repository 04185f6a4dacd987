package fr.rotative.company.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of a word when case, accents and ligatures do not matter: {@code Émissions} and {@code emissions} fold alike. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");

    /** Latin letters folded, by their number. */
    private static final String[] BARE = bareLatin();

    private Folding() {}

    /** Lower case without accents; {@code œ} is {@code oe}; apostrophes inside the word are left out. */
    public static String fold(String word) {
        return isPlain(word) ? word : foldOther(word);
    }

    /** A name as an identifier: {@code L'Oréal} is {@code l-oreal}, {@code Canal+} is {@code canal-plus}. */
    public static String slug(String name) {
        String folded = foldOther(name.replace('’', '-').replace('\'', '-'))
                .replace("+", " plus ")
                .replace("&", " et ");
        String slug = NOT_IN_SLUG.matcher(folded).replaceAll("-");
        return trimHyphens(slug);
    }

    private static String trimHyphens(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") && slug.length() > from ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String foldOther(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= BARE.length) {
                out.append(bare(c));
            } else {
                out.append(BARE[c]);
            }
        }
        return out.toString();
    }

    private static String bare(char c) {
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "œ" -> "oe";
            case "æ" -> "ae";
            case "'", "’" -> "";
            case "@" -> "at";
            default -> MARKS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("");
        };
    }

    private static String[] bareLatin() {
        String[] table = new String[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] = bare(c);
        }
        return table;
    }
}
