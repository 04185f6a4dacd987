package fr.rotative.search.query;

import java.util.Arrays;
import java.util.Optional;

/** A part or property of an article that a query can name. */
public enum Field {
    TITLE("titre"),
    LEAD("chapo"),
    AUTHOR("auteur"),
    COMPANY("societe"),
    SECTION("rubrique"),
    SOURCE("source");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** What readers type before the colon. */
    public String label() {
        return label;
    }

    /** Whether it is a part of the article's text, not a property of the article. */
    public boolean isPartOfText() {
        return this == TITLE || this == LEAD;
    }

    /** The field of this name, accents and case ignored. */
    public static Optional<Field> of(String name) {
        String plain = Folding.fold(name);
        return Arrays.stream(values())
                .filter(field -> field.label.equals(plain))
                .findFirst();
    }
}
