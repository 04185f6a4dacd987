package fr.rotative.search.translation;

/** How many of the plain words of a query an article must have. */
public enum Strictness {
    ALL,
    /** Half of them or more. */
    MOST,
    ANY;

    int least(int words) {
        return switch (this) {
            case ALL -> words;
            case MOST -> (words + 1) / 2;
            case ANY -> 1;
        };
    }
}
