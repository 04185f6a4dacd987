package fr.rotative.search.request;

import java.util.Locale;

/** What a company must be to an article for the company facet and its filters to count it. */
public enum CompanyRole {
    /** Named in it, if only in passing. */
    ANY,
    /** Its subject. */
    MAIN;

    /** The name in URLs: {@code any} or {@code main}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
