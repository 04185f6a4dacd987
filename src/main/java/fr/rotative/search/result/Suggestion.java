package fr.rotative.search.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a reader may go on with what is typed.
 *
 * @param value what a filter takes, or the words of a phrase
 * @param label what the reader sees
 * @param articles how many articles there are of it; not counted for phrases
 * @param foundAs the other name of a company that begins as typed, where its present one, the label, does not
 */
public record Suggestion(
        Kind kind, String value, String label, @Nullable Long articles, Company.@Nullable Name foundAs) {

    public Suggestion(Kind kind, String value, String label, @Nullable Long articles) {
        this(kind, value, label, articles, null);
    }

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
