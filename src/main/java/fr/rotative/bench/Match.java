package fr.rotative.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many of a query's words an article must have: the values of the API's parameter {@code match}. */
public enum Match {
    AUTO,
    ALL,
    ANY;

    /** As the API spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Match> of(String label) {
        return Arrays.stream(values())
                .filter(match -> match.label().equals(label))
                .findFirst();
    }
}
