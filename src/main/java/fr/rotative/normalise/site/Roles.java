package fr.rotative.normalise.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
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
        StringTokenizer tokens = new StringTokenizer(attribute.toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            Role role = ofToken(tokens.nextToken());
            if (role != null) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private @Nullable Role ofToken(String token) {
        Role whole = exact.getOrDefault(token, parts.get(token));
        StringTokenizer between = new StringTokenizer(token, "-_");
        while (whole == null && between.hasMoreTokens()) {
            whole = parts.get(between.nextToken());
        }
        return whole;
    }
}
