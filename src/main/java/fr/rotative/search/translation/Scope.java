package fr.rotative.search.translation;

import fr.rotative.search.query.Field;
import java.util.List;

/** The fields of the index in which a part of a query must be found. */
record Scope(List<Text> texts) {
    /** The analyzer of what is neither stemmed nor rid of function words. */
    static final String UNSTEMMED = "folded";

    private static final Text TITLE = Text.part("title", 3);
    private static final Text LEAD = Text.part("lead", 2);
    static final Text BODY = Text.part("paragraphs", 1);

    /** Title, lead and body, weighted as measured on news articles. */
    static final Scope ARTICLE = new Scope(List.of(TITLE, LEAD, BODY));

    static final Scope LEAD_ALONE = new Scope(List.of(LEAD));

    /** The body, whose first words a query may ask for. */
    static final Scope BODY_ALONE = new Scope(List.of(BODY));

    /** The names of the companies that an article names. */
    static final Scope COMPANY = new Scope(List.of(Text.property("companies.name")));

    /**
     * A text with the names of its forms in the index; {@code index-mappings/README.md} explains them.
     *
     * @param analyzer cuts a text as the stemmed form was cut, function words included
     */
    record Text(String stemmed, String folded, String exact, String names, String stems, String analyzer, int weight) {
        static Text part(String name, int weight) {
            return new Text(
                    name, name + ".folded", name + ".exact", name + ".names", name + ".stems", "french", weight);
        }

        static Text property(String name) {
            String field = name + ".text";
            return new Text(field, field, field, field, field, UNSTEMMED, 1);
        }
    }

    static Scope of(Field field) {
        return switch (field) {
            case TITLE -> new Scope(List.of(TITLE));
            case LEAD -> LEAD_ALONE;
            case AUTHOR -> new Scope(List.of(Text.property("authors")));
            case COMPANY -> COMPANY;
            case SECTION -> new Scope(List.of(Text.property("section")));
            case SOURCE -> new Scope(List.of(Text.property("source")));
        };
    }

    /** Whether these are parts of the text, not properties of the article: only there are words known by other names. */
    boolean isPartOfText() {
        return texts.stream().noneMatch(text -> text.analyzer().equals(UNSTEMMED));
    }

    List<String> stemmed() {
        return texts.stream().map(Text::stemmed).toList();
    }

    List<String> exact() {
        return texts.stream().map(Text::exact).toList();
    }

    List<String> folded() {
        return texts.stream().map(Text::folded).toList();
    }

    List<String> names() {
        return texts.stream().map(Text::names).toList();
    }
}
