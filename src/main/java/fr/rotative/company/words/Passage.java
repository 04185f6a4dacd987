package fr.rotative.company.words;

import java.util.List;

/**
 * The title, the lead or one paragraph of an article, cut into tokens.
 *
 * @param part its name in {@link fr.rotative.article.NamedCompany.Place}
 */
public record Passage(String part, String text, List<Token> tokens) {
    public Passage {
        tokens = List.copyOf(tokens);
    }

    public static Passage of(String part, String text) {
        return new Passage(part, text, new Tokeniser(text).tokens());
    }

    public int size() {
        return tokens.size();
    }

    /** The token at an index, or {@link Token#NONE} outside the passage. */
    public Token token(int index) {
        return index < 0 || index >= tokens.size() ? Token.NONE : tokens.get(index);
    }

    public String surface(int from, int to) {
        return text.substring(token(from).start(), token(to - 1).end());
    }
}
