package fr.rotative.search.result;

/**
 * A passage of an article that has what was looked for.
 *
 * @param part {@code title}, {@code lead}, or the number of the paragraph, counted from 0
 * @param start offset of its first UTF-16 unit in that part
 * @param text what stands there
 */
public record Occurrence(String part, int start, String text) {

    /** Offset after its last unit. */
    public int end() {
        return start + text.length();
    }
}
