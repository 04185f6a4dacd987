package fr.rotative.normalise;

import java.util.Locale;

/** What a page was recognised as. */
public enum PageKind {
    ARTICLE,
    INTERVIEW,
    /** Several short articles on one page. */
    BRIEFS,
    /** The print view of an article: a copy of it. */
    PRINT,
    DOSSIER,
    NOT_AN_ARTICLE;

    /** The name in JSON: {@code article}, {@code not-an-article}, ... */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
