package fr.rotative.company;

import java.util.Locale;

/** What else the name of a company may be, so that it needs a cue. */
public enum Ambiguity {
    /** {@code Orange}, {@code Free} */
    WORD,
    /** {@code Alice} */
    GIVEN_NAME,
    /** {@code Leclerc}, {@code Ford} */
    SURNAME,
    /** {@code Orange}, {@code Amazon} is none in French */
    PLACE,
    /** {@code Lotus} */
    PRODUCT;

    /** The name in the register: {@code given-name}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such ambiguity */
    public static Ambiguity of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
