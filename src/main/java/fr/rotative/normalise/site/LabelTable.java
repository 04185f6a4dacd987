package fr.rotative.normalise.site;

import fr.rotative.normalise.site.Labels.Effect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Patterns of standing lines, laid out so that a line is held only against those that begin as it does. */
final class LabelTable {
    private static final int LONGEST_BULLET = 3;
    private static final String ANYTHING = "";
    private static final String BEGINNINGS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String SECONDS = BEGINNINGS + " '-.:!?";

    private record Label(Effect effect, String pattern, Pattern compiled) {
        Label(Effect effect, String pattern) {
            this(effect, pattern, Pattern.compile(pattern));
        }

        /** Whether a line that begins so can be this label: the pattern fails before its end, or asks for more. */
        boolean canBegin(String beginning) {
            Matcher matcher = compiled.matcher(beginning);
            return matcher.matches() || matcher.hitEnd();
        }
    }

    /** Most lines begin like no label, so the labels are parted by the first two characters of their lines. */
    private final @Nullable Pattern[][] byBeginning = new @Nullable Pattern[BEGINNINGS.length()][SECONDS.length()];

    private final Pattern all;

    /** Labels whose lines may begin with a mark that is no bullet. */
    private final Pattern marked;

    /** Labels whose lines may begin in any way, by what they cannot be without. */
    private final Map<String, Pattern> byAnchor = new HashMap<>();

    LabelTable(List<CSVRecord> rows) {
        Map<String, List<Label>> byAnchors = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("anchors"), Collectors.mapping(LabelTable::label, Collectors.toList())));
        List<Label> labels = byAnchors.getOrDefault(ANYTHING, List.of());
        byAnchors.forEach((anchor, anchored) -> {
            if (!anchor.equals(ANYTHING)) {
                byAnchor.put(anchor, pattern(anchored));
            }
        });
        this.all = pattern(labels);
        List<String> marks = marksIn(labels);
        this.marked = pattern(labels.stream()
                .filter(label -> marks.stream().anyMatch(label::canBegin))
                .toList());
        for (int i = 0; i < BEGINNINGS.length(); i++) {
            String first = BEGINNINGS.substring(i, i + 1);
            part(labels.stream().filter(label -> label.canBegin(first)).toList(), i);
        }
    }

    /** With what a line can begin that is neither letter nor digit: a label writes out its own marks. */
    private static List<String> marksIn(List<Label> labels) {
        return labels.stream()
                .flatMap(label -> label.pattern.chars().mapToObj(Character::toString))
                .filter(mark -> isMark(mark.charAt(0)))
                .distinct()
                .toList();
    }

    /** The groups of the pattern would be counted with those of the effects. */
    private static Label label(CSVRecord row) {
        return new Label(Effect.of(row), row.get("pattern").replaceAll("(?<!\\\\)\\((?!\\?)", "(?:"));
    }

    private void part(List<Label> labels, int first) {
        for (int i = 0; i < SECONDS.length(); i++) {
            String beginning = "" + BEGINNINGS.charAt(first) + SECONDS.charAt(i);
            List<Label> candidates =
                    labels.stream().filter(label -> label.canBegin(beginning)).toList();
            byBeginning[first][i] = candidates.isEmpty() ? null : pattern(candidates);
        }
    }

    /**
     * The effect of the line, if it is a standing line.
     *
     * @param plain the line in plain form
     */
    Optional<Effect> effect(String plain) {
        return begun(plain).or(() -> anchored(plain));
    }

    /** The effect of the label behind the bullet; marks that are no bullet are of the label itself. */
    private Optional<Effect> begun(String plain) {
        int bullet = 0;
        while (bullet < plain.length() && isMark(plain.charAt(bullet))) {
            bullet++;
        }
        if (bullet == 0) {
            return effect(candidates(plain), plain);
        }
        String label = plain.substring(bullet);
        Optional<Effect> behind = bullet > LONGEST_BULLET ? Optional.empty() : effect(candidates(label), label);
        return behind.or(() -> effect(marked, plain));
    }

    /** What {@code \W} matches. */
    private static boolean isMark(char c) {
        return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_');
    }

    private Optional<Effect> anchored(String plain) {
        for (Map.Entry<String, Pattern> label : byAnchor.entrySet()) {
            if (plain.contains(label.getKey())) {
                Optional<Effect> effect = effect(label.getValue(), plain);
                if (effect.isPresent()) {
                    return effect;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Effect> effect(@Nullable Pattern pattern, String plain) {
        Matcher matcher = pattern == null ? null : pattern.matcher(plain);
        if (matcher == null || !matcher.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Effect.values())
                .filter(effect -> matcher.group(effect.ordinal() + 1) != null)
                .findFirst();
    }

    private @Nullable Pattern candidates(String plain) {
        int first = plain.length() > 1 ? BEGINNINGS.indexOf(plain.charAt(0)) : -1;
        int second = first < 0 ? -1 : SECONDS.indexOf(plain.charAt(1));
        return second < 0 ? all : byBeginning[first][second];
    }

    private static Pattern pattern(List<Label> labels) {
        String groups = Arrays.stream(Effect.values())
                .map(effect -> "(" + alternatives(labels, effect) + ")")
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\W{0," + LONGEST_BULLET + "}(?:" + groups + ")\\s*");
    }

    /** The patterns with this effect; an alternative that never matches stands for none. */
    private static String alternatives(List<Label> labels, Effect effect) {
        String joined = labels.stream()
                .filter(label -> label.effect == effect)
                .map(Label::pattern)
                .collect(Collectors.joining("|"));
        return joined.isEmpty() ? "(?!)" : joined;
    }
}
