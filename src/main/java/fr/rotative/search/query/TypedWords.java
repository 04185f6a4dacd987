package fr.rotative.search.query;

import fr.rotative.search.query.Token.Type;
import java.util.EnumSet;
import java.util.Set;

/** The words of a query in their places. */
public final class TypedWords {
    private static final Set<Type> NO_WORDS =
            EnumSet.of(Type.AND, Type.OR, Type.NOT, Type.NEAR, Type.OPENING, Type.FIELD);

    private TypedWords() {}

    /** What was typed, with spaces in place of operators and names of fields. */
    public static String in(String typed) {
        StringBuilder words = new StringBuilder(typed.replace(':', ' '));
        new Lexer(typed, unread -> {})
                .tokens().stream()
                        .filter(token -> NO_WORDS.contains(token.type()))
                        .forEach(operator -> blank(words, operator));
        return words.toString();
    }

    private static void blank(StringBuilder text, Token operator) {
        int length = operator.text().length();
        text.replace(operator.start(), operator.start() + length, " ".repeat(length));
    }
}
