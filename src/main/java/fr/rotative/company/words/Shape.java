package fr.rotative.company.words;

/** How a token is written. */
public enum Shape {
    /** {@code société} */
    LOWER,
    /** {@code Orange} */
    CAPITALISED,
    /** {@code IBM}, {@code M6}, {@code L.V.M.H.} */
    UPPER,
    /** {@code PagesJaunes}, {@code eBay} */
    MIXED,
    /** {@code 2001} */
    NUMBER,
    /** {@code d'} */
    ELISION,
    /** {@code +} and {@code &}, which belong to names */
    SYMBOL,
    PUNCTUATION;

    /** Whether a word so written may be a proper noun. */
    public boolean isName() {
        return this == CAPITALISED || this == UPPER || this == MIXED;
    }

    /** The shape of a run of letters and digits. */
    static Shape of(String word) {
        int capitals = 0;
        int smalls = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            smalls += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        if (capitals == 0) {
            return smalls == 0 ? NUMBER : LOWER;
        }
        if (smalls == 0) {
            return UPPER;
        }
        return capitals == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALISED : MIXED;
    }
}
