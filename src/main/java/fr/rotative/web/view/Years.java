package fr.rotative.web.view;

import org.jspecify.annotations.Nullable;

/** Years in words: {@code de 1988 à 2013}, {@code depuis 2013}, {@code jusqu’en 2001}. */
final class Years {
    private Years() {}

    /** Empty where both are open. */
    static String of(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : "jusqu’en " + to;
        }
        if (to == null) {
            return "depuis " + from;
        }
        return from.equals(to) ? "en " + from : "de " + from + " à " + to;
    }
}
