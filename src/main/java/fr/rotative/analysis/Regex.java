package fr.rotative.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the settings {@code pattern} and {@code flags}: a Java regular expression and names of its flags joined by {@code |}. */
public final class Regex {
    private static final Map<String, Integer> FLAGS = Map.of(
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ,
            "UNIX_LINES", Pattern.UNIX_LINES,
            "LITERAL", Pattern.LITERAL,
            "COMMENTS", Pattern.COMMENTS,
            "UNICODE_CHARACTER_CLASS", Pattern.UNICODE_CHARACTER_CLASS,
            "UNICODE_CHAR_CLASS", Pattern.UNICODE_CHARACTER_CLASS);

    private Regex() {}

    /** @throws IllegalArgumentException if the expression does not compile or a flag is unknown */
    public static Pattern compile(String pattern, String flags) {
        return Pattern.compile(
                pattern,
                Arrays.stream(flags.split("\\|"))
                        .map(String::strip)
                        .filter(flag -> !flag.isEmpty())
                        .mapToInt(Regex::flag)
                        .reduce(0, (all, flag) -> all | flag));
    }

    /** @throws IllegalArgumentException also if there is no expression */
    public static Pattern required(String pattern, String flags) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("[pattern] is required");
        }
        return compile(pattern, flags);
    }

    private static int flag(String name) {
        Integer flag = FLAGS.get(name);
        if (flag == null) {
            throw new IllegalArgumentException("[flags] has the unknown flag [" + name + "]");
        }
        return flag;
    }
}
