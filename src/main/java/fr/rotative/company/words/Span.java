package fr.rotative.company.words;

/**
 * A run of tokens that may name a company, with a view of the sentence around it.
 *
 * @param from index of its first token
 * @param to index after its last
 */
public record Span(Passage passage, int from, int to) {

    public String surface() {
        return passage.surface(from, to);
    }

    /** A token of the passage as it is written. */
    public String written(Token token) {
        return token == Token.NONE ? "" : passage.text().substring(token.start(), token.end());
    }

    public Token first() {
        return passage.token(from);
    }

    public Token last() {
        return passage.token(to - 1);
    }

    public int start() {
        return first().start();
    }

    public boolean isOneWord() {
        return to - from == 1;
    }

    /** The token {@code n} places to the left, 1 being the nearest; {@link Token#NONE} outside the sentence. */
    public Token before(int n) {
        return inSentence(from - n, first().sentence());
    }

    /** The token {@code n} places to the right, 1 being the nearest; {@link Token#NONE} outside the sentence. */
    public Token after(int n) {
        return inSentence(to - 1 + n, last().sentence());
    }

    private Token inSentence(int index, int sentence) {
        Token token = passage.token(index);
        return token.sentence() == sentence ? token : Token.NONE;
    }

    public boolean overlaps(Span other) {
        return passage == other.passage && from < other.to && other.from < to;
    }

    /** The folded words, joined by spaces; ties and quotation marks are left out. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = passage.token(i);
            if (token.shape() != Shape.PUNCTUATION) {
                key.append(key.isEmpty() ? "" : " ").append(token.folded());
            }
        }
        return key.toString();
    }
}
