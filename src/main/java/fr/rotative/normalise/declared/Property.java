package fr.rotative.normalise.declared;

/** What a page can declare about its article. */
public enum Property {
    TITLE,
    DESCRIPTION,
    PUBLISHED,
    MODIFIED,
    SECTION,
    AUTHOR,
    /** An organisation named as author: an agency, the paper itself. */
    AUTHOR_ORGANISATION,
    /** The site or paper. */
    SOURCE,
    URL,
    /** The sort of thing the page is: a type of schema.org or OpenGraph. */
    TYPE,
    /** Whether everybody may read the whole of it ({@code isAccessibleForFree}). */
    FREE
}
