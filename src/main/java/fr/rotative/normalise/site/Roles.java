package fr.rotative.normalise.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final String WHITE_SPACE = " \t\n\r\f";
    private static final String BETWEEN_PARTS = "-_";

    private final Map<String, Role> exact = new HashMap<>();
    private final Map<String, Role> parts = new HashMap<>();

    Roles(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            Map<String, Role> table = row.get("match").equals("part") ? parts : exact;
            table.put(row.get("token"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
        }
    }

    /** The role that the value of a class or id attribute gives; the first token that has one decides. */
    public Optional<Role> find(String attribute) {
        String tokens = attribute.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < tokens.length()) {
            int end = end(tokens, start, WHITE_SPACE);
            Role role = end > start ? ofToken(tokens.substring(start, end)) : null;
            if (role != null) {
                return Optional.of(role);
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private @Nullable Role ofToken(String token) {
        Role whole = exact.getOrDefault(token, parts.get(token));
        int start = 0;
        while (whole == null && start < token.length()) {
            int end = end(token, start, BETWEEN_PARTS);
            boolean isPart = end > start && end - start < token.length();
            whole = isPart ? parts.get(token.substring(start, end)) : null;
            start = end + 1;
        }
        return whole;
    }

    /** Where the stretch without any of these characters ends. */
    private static int end(String text, int start, String between) {
        int end = start;
        while (end < text.length() && between.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
