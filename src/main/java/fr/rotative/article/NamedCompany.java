package fr.rotative.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A company named in an article.
 *
 * @param id the company's id in the register, or the folded name of a discovered one
 * @param name of its names that the article uses, the one it went by on that day, else the present one, else the first
 * @param salience whether the article is about it
 * @param places where it is named, in reading order; at least one
 * @param evidence why it was recognised; none where that was not kept
 */
public record NamedCompany(
        String id,
        String name,
        Salience salience,
        List<Place> places,
        @Nullable Evidence evidence) {
    public NamedCompany {
        places = List.copyOf(places);
    }

    /** A company of which nobody says why it was recognised. */
    public NamedCompany(String id, String name, Salience salience, List<Place> places) {
        this(id, name, salience, places, null);
    }

    /**
     * Why a name was taken for a company.
     *
     * @param rule the rule that made it one
     * @param cue the words that the rule saw
     */
    public record Evidence(String rule, String cue) {}

    /** How much an article is about a company. */
    public enum Salience {
        /** The article is about it. */
        MAIN,
        /** It is named in passing. */
        MENTION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is no such salience */
        public static Salience of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One naming of the company.
     *
     * @param part {@code title}, {@code lead}, or the number of the paragraph, counted from 0
     * @param start offset of the first UTF-16 unit of the name in that part
     * @param surface the name as written there
     */
    public record Place(String part, int start, String surface) {
        public static final String TITLE = "title";
        public static final String LEAD = "lead";

        public int end() {
            return start + surface.length();
        }
    }
}
