package fr.rotative.search.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ only in accents, ligatures, apostrophes and capitals. */
public final class Folding {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201b\u02bc\u00b4`\u2032]");

    /** Most words of a query are below it, and but for capitals are folded already. */
    private static final int FIRST_FOLDED = 0x80;

    private Folding() {}

    public static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_FOLDED && letter != '`')) {
            return text.toLowerCase(Locale.FRENCH);
        }
        String small = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("");
        return APOSTROPHES.matcher(plain).replaceAll("'");
    }
}
