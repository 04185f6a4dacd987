package fr.rotative.search.query;

import java.util.regex.Pattern;

/** Numbers written in groups of three digits ({@code 1 240}) are one word, whatever space is between the groups. */
final class Numbers {
    /** The narrow one that does not break. */
    static final char SPACE = '\u202f';

    private static final String GROUP_BEFORE = "(?<=(?:^|[\\s\\p{Z}(«»\"“”„])\\p{Nd}{1,3})";
    private static final String GROUP_AFTER = "(?=\\p{Nd}{3}(?!\\p{Nd}))";
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?<!\\p{Nd})" + SPACE + "|" + SPACE + "(?!\\p{Nd}{3}(?!\\p{Nd}))");
    private static final Pattern WITHIN = Pattern.compile(GROUP_BEFORE + "\\p{Zs}" + GROUP_AFTER);

    private Numbers() {}

    /** The text of the same length in which {@link #SPACE} stands within numbers and nowhere else. */
    static String whole(String text) {
        return WITHIN.matcher(ELSEWHERE.matcher(text).replaceAll(" ")).replaceAll(String.valueOf(SPACE));
    }

    /** Whether two texts would be read as one number if a space were between them. */
    static boolean wouldJoin(String left, String right) {
        return WITHIN.matcher(left + ' ' + right)
                .region(left.length(), left.length() + 1)
                .useTransparentBounds(true)
                .matches();
    }
}
