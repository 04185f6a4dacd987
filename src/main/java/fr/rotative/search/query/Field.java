package fr.rotative.search.query;

import java.util.Arrays;
import java.util.Optional;

/** A part or property of an article that a query can name. */
public enum Field {
    TITLE("titre", "dans le titre"),
    LEAD("chapo", "dans le chapô"),
    AUTHOR("auteur", "dans la signature"),
    COMPANY("societe", "parmi les sociétés citées"),
    SECTION("rubrique", "dans le nom de la rubrique"),
    SOURCE("source", "dans le nom de la source");

    private final String label;
    private final String place;

    Field(String label, String place) {
        this.label = label;
        this.place = place;
    }

    /** What readers type before the colon. */
    public String label() {
        return label;
    }

    /** Where it is, in French, as the end of a sentence. */
    public String place() {
        return place;
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
