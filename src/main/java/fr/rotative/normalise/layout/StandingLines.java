package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.site.Labels;
import fr.rotative.normalise.site.Labels.Effect;
import fr.rotative.normalise.site.Roles.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines of a page are the paper's furniture: labels, menus, boxes of links. */
final class StandingLines {
    private static final Pattern MENU = Pattern.compile("[^|]*\\|[^|]*\\|.*|\\s*\\|\\s*|.{1,40}\\s\\|\\s.{1,40}");
    private static final Pattern DATED_LINK = Pattern.compile(".{5,150}\\(\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})\\)\\s*");
    private static final Pattern DATELINE =
            Pattern.compile("(?:paris|lyon|levallois(?:-perret)?|boulogne)\\s*,\\s*(?:le\\s+)?\\p{L}+ \\d{1,2}.{3,20}");
    private static final int WORDS_OF_LINK = 20;
    private static final int WORDS_OF_MENU = 40;
    private static final int WORDS_OF_DATELINE = 7;

    private final List<Line> lines;
    private final List<Optional<Effect>> effects;
    private final Set<Integer> groups = new HashSet<>();

    StandingLines(List<Line> lines, Labels labels) {
        this.lines = lines;
        this.effects = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Optional<Effect> effect = labels.effect(line.plain());
            effects.add(effect);
            if (effect.filter(e -> e == Effect.GROUP || e == Effect.BOX).isPresent()) {
                groups.add(line.group());
            }
        }
    }

    Optional<Effect> effect(int index) {
        return effects.get(index);
    }

    /** Whether the line is furniture wherever it stands. */
    boolean isStanding(int index) {
        Line line = lines.get(index);
        return effects.get(index).isPresent()
                || groups.contains(line.group()) && !isParagraph(line)
                || isMenu(line)
                || isDatedLink(line)
                || isDateline(line)
                || isWithoutLetters(line.text());
    }

    private static boolean isParagraph(Line line) {
        return line.words() > WORDS_OF_LINK;
    }

    private static boolean isMenu(Line line) {
        if (line.form() == Line.Form.ROW || line.text().indexOf('|') < 0 || isMeta(line)) {
            return false;
        }
        return !isParagraph(line) && MENU.matcher(line.text()).matches()
                || line.words() <= WORDS_OF_MENU
                        && line.text().chars().filter(c -> c == '|').count() > 2;
    }

    /** By-lines and dates are set with bars, too. */
    private static boolean isMeta(Line line) {
        return line.role() == Role.BYLINE
                || line.role() == Role.DATE
                || HeaderDates.announced(line.text()).isPresent();
    }

    private static boolean isDatedLink(Line line) {
        return line.words() <= WORDS_OF_LINK
                && line.text().endsWith(")")
                && (line.isMostlyLink() || line.text().startsWith("•"))
                && DATED_LINK.matcher(line.text()).matches();
    }

    /** The day on which the page was served, as some papers print it above everything. */
    private static boolean isDateline(Line line) {
        return line.words() <= WORDS_OF_DATELINE
                && line.text().indexOf(',') > 0
                && DATELINE.matcher(line.plain()).matches();
    }

    private static boolean isWithoutLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
