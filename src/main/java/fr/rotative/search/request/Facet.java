package fr.rotative.search.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which results are counted and filtered. */
public enum Facet {
    COMPANY,
    SECTION,
    AUTHOR,
    SOURCE,
    KIND,
    YEAR;

    /** The name in URLs and JSON: {@code company}, {@code section}, ... */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> of(String label) {
        return Arrays.stream(values())
                .filter(facet -> facet.label().equals(label))
                .findFirst();
    }
}
