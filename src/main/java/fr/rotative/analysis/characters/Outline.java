package fr.rotative.analysis.characters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression as it reads outside of its groups and classes, which is enough to tell some of what all its matches
 * have in common.
 *
 * @param alternatives what the bars outside of all groups part, each group and class in it as one sign that stands
 *     nowhere else, a look around for one character of some as it is written; none if flags or quoting may give signs another meaning
 */
record Outline(List<String> alternatives) {
    private static final char NESTED = '\0';

    /** Flags within the expression, quoted stretches, and classes that begin with what would close them. */
    private static final Pattern OTHER_MEANING = Pattern.compile("\\(\\?[a-zA-Z-]|\\\\Q|\\[\\^?]");

    private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?<?=(?:\\[[^\\\\\\[\\]&^-]+]|\\\\p\\{Nd})\\)");

    Outline {
        alternatives = List.copyOf(alternatives);
    }

    static Outline of(Pattern pattern) {
        boolean plain = pattern.flags() == 0
                && !OTHER_MEANING.matcher(pattern.pattern()).find();
        return new Outline(plain ? alternatives(pattern.pattern()) : List.of());
    }

    private static List<String> alternatives(String regex) {
        List<String> alternatives = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Matcher look = LOOK_AROUND.matcher(regex);
        int at = 0;
        while (at < regex.length()) {
            int end = at + 1;
            char c = regex.charAt(at);
            if (c == '|') {
                alternatives.add(current.toString());
                current.setLength(0);
            } else if (c == '\\') {
                end = at + 2;
                current.append(regex, at, end);
            } else if (look.region(at, regex.length()).lookingAt()) {
                end = look.end();
                current.append(look.group());
            } else if (c == '(' || c == '[') {
                end = endOfNested(regex, at);
                current.append(NESTED);
            } else {
                current.append(c);
            }
            at = end;
        }
        alternatives.add(current.toString());
        return alternatives;
    }

    /** Behind the bracket that closes the group or class which begins there; what stands in a class is no group. */
    private static int endOfNested(String regex, int start) {
        char opening = regex.charAt(start);
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        int at = start;
        do {
            char c = regex.charAt(at);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            at = c == '[' && opening == '(' ? endOfNested(regex, at) : at + (c == '\\' ? 2 : 1);
        } while (depth > 0);
        return at;
    }
}
