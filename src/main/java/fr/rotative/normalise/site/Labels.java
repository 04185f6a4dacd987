package fr.rotative.normalise.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The standing lines of the papers: invitations, menus, headings of boxes and of what follows an article. */
public final class Labels {
    private static final int LONGEST = 150;
    private static final int LONGEST_BULLET = 3;

    /** What such a line says about the text around it; the strongest first. */
    public enum Effect {
        /** What comes from here on is no longer the article. */
        TAIL,
        /** A box begins: its lines up to the next sentence are not the article. */
        BOX,
        /** The lines standing together with it are not the article. */
        GROUP,
        /** Only the line itself is not the article. */
        LINE
    }

    private final Map<Character, Pattern> byInitial = new HashMap<>();
    private final Pattern others;

    /** Most lines begin like no label, so the labels are parted by their first letter. */
    Labels(List<CSVRecord> rows) {
        List<CSVRecord> anyInitial =
                rows.stream().filter(row -> !hasInitial(row)).toList();
        this.others = pattern(anyInitial);
        rows.stream().filter(Labels::hasInitial).map(Labels::initial).distinct().forEach(initial -> {
            List<CSVRecord> candidates = rows.stream()
                    .filter(row -> !hasInitial(row) || initial(row) == initial)
                    .toList();
            byInitial.put(initial, pattern(candidates));
        });
    }

    /**
     * The effect of the line, if it is a standing line.
     *
     * @param plain the line in plain form
     */
    public Optional<Effect> effect(String plain) {
        if (plain.length() > LONGEST) {
            return effect(plain.substring(0, LONGEST)).filter(effect -> effect == Effect.TAIL);
        }
        Matcher matcher = byInitial.getOrDefault(firstLetter(plain), others).matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Effect.values())
                .filter(effect -> matcher.group(effect.ordinal() + 1) != null)
                .findFirst();
    }

    private static boolean hasInitial(CSVRecord row) {
        String pattern = row.get("pattern");
        return Character.isLetter(pattern.charAt(0)) && "?*{".indexOf(pattern.charAt(1)) < 0;
    }

    private static Effect effect(CSVRecord row) {
        return Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
    }

    private static char initial(CSVRecord row) {
        return row.get("pattern").charAt(0);
    }

    private static char firstLetter(String plain) {
        for (int i = 0; i < plain.length() && i <= LONGEST_BULLET; i++) {
            if (Character.isLetter(plain.charAt(i))) {
                return plain.charAt(i);
            }
        }
        return ' ';
    }

    private static Pattern pattern(List<CSVRecord> rows) {
        String groups = Arrays.stream(Effect.values())
                .map(effect -> "(" + alternatives(rows, effect) + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\W{0," + LONGEST_BULLET + "}(?:" + groups + ")\\s*");
    }

    /** The patterns of the rows; an alternative that never matches stands for none. */
    private static String alternatives(List<CSVRecord> rows, Effect effect) {
        String joined = rows.stream()
                .filter(row -> effect(row) == effect)
                .map(row -> row.get("pattern").replaceAll("(?<!\\\\)\\((?!\\?)", "(?:"))
                .collect(Collectors.joining("|"));
        return joined.isEmpty() ? "(?!)" : joined;
    }
}
