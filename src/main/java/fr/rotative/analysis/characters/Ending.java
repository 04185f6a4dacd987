package fr.rotative.analysis.characters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters that end every token in which an expression matches, as far as its wording tells: {@code s} for
 * {@code ^(.+)s$}. Most tokens end otherwise and need not be held against the expression.
 *
 * @param letters none if any token may match
 */
record Ending(String letters) {
    private static final Pattern AT_THE_END = Pattern.compile("(?<!\\\\)[a-zA-Z]*\\$$");

    static Ending of(Pattern pattern) {
        Outline outline = Outline.of(pattern);
        Matcher end = AT_THE_END.matcher(
                outline.alternatives().size() == 1 ? outline.alternatives().get(0) : "");
        return new Ending(end.find() ? end.group().replace("$", "") : "");
    }

    /** Whether the expression can match in a token of this length and these characters. */
    boolean isOf(char[] token, int length) {
        int start = length - letters.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (token[start + i] != letters.charAt(i)) {
                // The sign for the end also matches before the end of a line.
                return isLineEnd(token[length - 1]);
            }
        }
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
