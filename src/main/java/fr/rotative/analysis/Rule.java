package fr.rotative.analysis;

/**
 * A line {@code from => to} of the settings {@code mappings}, {@code rules} and {@code type_table}; spaces around either
 * side do not count.
 */
public record Rule(String from, String to) {
    private static final String ARROW = "=>";
    private static final int UNICODE_DIGITS = 4;

    /** @throws IllegalArgumentException if the line holds no arrow */
    public static Rule parse(String setting, String line) {
        int arrow = line.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("[" + setting + "] has the rule [" + line + "] without [=>]");
        }
        return new Rule(
                line.substring(0, arrow).strip(),
                line.substring(arrow + ARROW.length()).strip());
    }

    /** The same rule with its escapes, those of Java strings, replaced by the characters that they stand for. */
    public Rule unescaped() {
        return new Rule(unescape(from), unescape(to));
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                plain.append(c);
            } else if (at == text.length()) {
                throw new IllegalArgumentException("[" + text + "] ends in the middle of an escape");
            } else if (text.charAt(at) == 'u') {
                plain.append(unicode(text, at + 1));
                at += 1 + UNICODE_DIGITS;
            } else {
                plain.append(escaped(text.charAt(at++)));
            }
        }
        return plain.toString();
    }

    private static char unicode(String text, int at) {
        if (at + UNICODE_DIGITS > text.length()) {
            throw new IllegalArgumentException("[" + text + "] ends in the middle of an escape");
        }
        return (char) Integer.parseInt(text, at, at + UNICODE_DIGITS, 16);
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter;
        };
    }
}
