package fr.rotative.language;

import java.util.regex.Pattern;

/**
 * The spaces beside French punctuation, after the <i>Lexique des règles typographiques en usage à l'Imprimerie
 * nationale</i>: a narrow one before {@code ; ! ?}, a full one before {@code :}, {@code %} and {@code €} and within guillemets, none of
 * them
 * a place to break the line.
 */
public final class Typography {
    /** U+00A0. */
    public static final String NO_BREAK = "\u00a0";

    /** U+202F, the thin space that does not break. */
    public static final String NARROW_NO_BREAK = "\u202f";

    private static final Pattern BEFORE_HIGH_POINTS = Pattern.compile(" (?=[;!?])");
    private static final Pattern WHERE_FULL_SPACES_ARE = Pattern.compile(" (?=[:»%€])|(?<=«) ");

    private Typography() {}

    /**
     * The same text with unbreakable spaces in these places. Only spaces that are there are replaced, one for one,
     * so that offsets into the text stay true and no word of an article changes.
     */
    public static String unbreakable(String text) {
        String high = BEFORE_HIGH_POINTS.matcher(text).replaceAll(NARROW_NO_BREAK);
        return WHERE_FULL_SPACES_ARE.matcher(high).replaceAll(NO_BREAK);
    }
}
