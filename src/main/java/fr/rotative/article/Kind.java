package fr.rotative.article;

import java.util.Locale;

/** What sort of text an article is. */
public enum Kind {
    ARTICLE,
    INTERVIEW,
    BRIEF,
    DOSSIER;

    /** The name in JSON and in URLs: {@code article}, {@code interview}, {@code brief}, {@code dossier}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static Kind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
