package fr.rotative.company.words;

/**
 * A word or a sign of a passage.
 *
 * @param start offset of its first UTF-16 unit in the passage
 * @param end offset after its last
 * @param folded see {@link Folding#fold}
 * @param glued whether no space separates it from the token before
 * @param initial whether its place alone may explain a capital: after a full stop, a colon, an opening quotation mark
 * @param sentence the number of its sentence in the passage
 */
public record Token(int start, int end, String folded, Shape shape, boolean glued, boolean initial, int sentence) {
    /** What stands beyond the ends of a sentence. */
    public static final Token NONE = new Token(-1, -1, "", Shape.PUNCTUATION, false, false, -1);

    public boolean is(String word) {
        return folded.equals(word);
    }

    public boolean isName() {
        return shape.isName();
    }

    public boolean isWord() {
        return shape != Shape.PUNCTUATION && shape != Shape.ELISION && shape != Shape.SYMBOL;
    }

    /** Whether it is a sign that ties two words into one name: {@code Axidium-Espace}, {@code Amazon.fr}. */
    public boolean isTie() {
        return glued && (is("-") || is("."));
    }
}
