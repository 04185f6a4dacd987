package fr.rotative.web.view;

import java.util.List;

/** The months as the heads of narrow columns. */
final class MonthNames {
    static final List<String> SHORT =
            List.of("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");

    private MonthNames() {}
}
