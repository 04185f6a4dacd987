package fr.rotative.web.french;

import java.util.Locale;

/** Numbers in French: groups of three apart by a narrow space, and a noun that agrees. */
public final class FrenchNumber {
    private static final double LEAST_PERCENT = 0.1;

    private FrenchNumber() {}

    /** {@code 1 240}. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", Typography.NARROW_NO_BREAK);
    }

    /** {@code 3,5 %}, {@code 42 %}, {@code moins de 0,1 %}: a part of a whole that is not nothing. */
    public static String share(long part, long whole) {
        double percent = 100.0 * part / Math.max(1, whole);
        if (part > 0 && percent < LEAST_PERCENT) {
            return "moins de 0,1" + Typography.NO_BREAK + "%";
        }
        String pattern = percent < 10 && percent != Math.rint(percent) ? "%.1f" : "%.0f";
        return String.format(Locale.FRENCH, pattern, percent) + Typography.NO_BREAK + "%";
    }

    /** {@code 0 article}, {@code 1 article}, {@code 2 articles}: in French the plural begins at two. */
    public static String counted(long number, String singular, String plural) {
        return of(number) + Typography.NO_BREAK + (Math.abs(number) < 2 ? singular : plural);
    }

    /** {@link #counted(long, String, String)} for a noun whose plural takes an {@code s}. */
    public static String counted(long number, String noun) {
        return counted(number, noun, noun + "s");
    }
}
