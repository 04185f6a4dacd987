package fr.rotative.normalise.site;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What class names and ids mean on the pages of the press. */
public final class Roles {
    /** What an element is for. */
    public enum Role {
        TITLE,
        LEAD,
        SECTION,
        BREADCRUMB,
        DATE,
        BYLINE,
        /** Set small: beside the article rather than of it. */
        SMALL,
        NOISE
    }

    private final Tokens exact = new Tokens();
    private final Tokens parts = new Tokens();

    Roles(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            Tokens table = row.get("match").equals("part") ? parts : exact;
            table.put(row.get("token"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
        }
    }

    /** The role that the value of a class or id attribute gives; the first token that has one decides; null if none has. */
    public @Nullable Role find(String attribute) {
        String tokens = attribute.toLowerCase(Locale.ROOT);
        Role role = null;
        int start = 0;
        for (int at = 0; at <= tokens.length() && role == null; at++) {
            if (at == tokens.length() || isSpace(tokens.charAt(at))) {
                role = at > start ? ofToken(tokens, start, at) : null;
                start = at + 1;
            }
        }
        return role;
    }

    private @Nullable Role ofToken(String text, int from, int to) {
        Role role = exact.find(text, from, to);
        return role == null ? ofParts(text, from, to) : role;
    }

    private @Nullable Role ofParts(String text, int from, int to) {
        Role role = parts.find(text, from, to);
        int start = from;
        for (int at = from; at <= to && role == null; at++) {
            if (at == to || isBetweenParts(text.charAt(at))) {
                role = parts.find(text, start, at);
                start = at + 1;
            }
        }
        return role;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isBetweenParts(char c) {
        return c == '-' || c == '_';
    }

    /** A table of tokens in which most names of a page are told by length and first letter not to be. */
    private static final class Tokens {
        private static final int LETTERS = 128;

        private final Map<String, Role> roles = new HashMap<>();
        private final BitSet shapes = new BitSet();

        void put(String token, Role role) {
            roles.put(token, role);
            shapes.set(shape(token, 0, token.length()));
        }

        @Nullable
        Role find(String text, int from, int to) {
            return from < to && shapes.get(shape(text, from, to)) ? roles.get(text.substring(from, to)) : null;
        }

        private static int shape(String text, int from, int to) {
            return (to - from) * LETTERS + text.charAt(from) % LETTERS;
        }
    }
}
