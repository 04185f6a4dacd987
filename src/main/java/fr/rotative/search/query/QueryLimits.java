package fr.rotative.search.query;

/** What one query may ask for; beyond it, the rest is left out and the reader told so. */
public final class QueryLimits {
    /** Characters, in UTF-16 units. */
    public static final int LENGTH = 2_000;

    /** Words, phrases and other terms together. */
    public static final int TERMS = 100;

    /** Parentheses within parentheses, and alternatives, exclusions and fields within each other. */
    public static final int NESTING = 20;

    /** Letters before the star of a truncated word. */
    public static final int PREFIX = 3;

    /** No word of the language has more letters; what is longer is not looked at as one. */
    public static final int LONGEST_WORD = 50;

    /** The largest number of letters before that star. */
    public static final int LONGEST_PREFIX = LONGEST_WORD;

    /** The largest number of words that {@code PRES/n} may allow between two terms. */
    public static final int DISTANCE = 100;

    /** The largest number of times that {@code >=n:} may demand. */
    public static final int TIMES = 20;

    /** The largest number of first words that {@code DEBUT/n} may look at. */
    public static final int OPENING = 1_000;

    private QueryLimits() {}
}
