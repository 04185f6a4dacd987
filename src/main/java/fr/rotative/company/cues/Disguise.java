package fr.rotative.company.cues;

/**
 * Why a name, here, does not say that the article is about the company.
 *
 * @param kind whether the name is another's, or the company's in passing
 */
public record Disguise(Kind kind, String rule, String words) {

    /** What the name is here. */
    public enum Kind {
        /** The name of something else: a person, a town, a prize. */
        HOMONYM,
        /** A common word whose capital comes from its place. */
        COMMON_WORD,
        /** The company's, as the source or the place of what is told, or as the maker of a thing. */
        IN_PASSING
    }
}
