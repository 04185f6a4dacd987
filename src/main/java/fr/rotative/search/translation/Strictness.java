package fr.rotative.search.translation;

/** How many of the plain words of a query an article must have. */
public enum Strictness {
    ALL,
    /** Half of them or more. */
    MOST,
    ANY,
    /** Any of them, or of those in phrases: what was pasted has its quotation marks from its author, not from the reader. */
    LOOSE;

    int least(int words) {
        return switch (this) {
            case ALL -> words;
            case MOST -> (words + 1) / 2;
            case ANY, LOOSE -> 1;
        };
    }
}
