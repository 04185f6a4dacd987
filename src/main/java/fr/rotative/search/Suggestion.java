package fr.rotative.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a reader may go on with what is typed.
 *
 * @param value what a filter takes, or the words of a phrase
 * @param label what the reader sees
 * @param articles how many articles there are of it; not counted for phrases
 */
public record Suggestion(
        Kind kind, String value, String label, @Nullable Long articles) {

    /** What it is that is suggested. */
    public enum Kind {
        COMPANY,
        AUTHOR,
        SECTION,
        /** Words that follow one another in several titles. */
        PHRASE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
