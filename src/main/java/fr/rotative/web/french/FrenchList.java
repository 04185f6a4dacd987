package fr.rotative.web.french;

import java.util.List;

/** Enumerations in French. */
public final class FrenchList {
    private FrenchList() {}

    /** {@code a}, {@code a et b}, {@code a, b et c}. */
    public static String of(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " et " + items.get(last);
    }
}
