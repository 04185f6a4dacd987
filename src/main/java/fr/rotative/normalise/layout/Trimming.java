package fr.rotative.normalise.layout;

import fr.rotative.normalise.page.Line;
import fr.rotative.normalise.page.Line.Form;
import java.util.List;

/** Takes off what hangs at the ends of a body: headings of nothing, stray labels, captions. */
final class Trimming {
    private Trimming() {}

    static List<Line> trimmed(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && hangs(lines.get(end - 1)) && hasProse(lines.subList(0, end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end
                && isStrayLabel(lines.get(start))
                && !isFirstOfSeveral(lines.subList(start, end))
                && hasProse(lines.subList(start + 1, end))) {
            start++;
        }
        return lines.subList(start, end);
    }

    private static boolean isStrayLabel(Line line) {
        return line.form() == Form.TEXT && !line.isProse() && !line.endsSentence();
    }

    /** A bold line like others further down is the first cross-head. */
    private static boolean isFirstOfSeveral(List<Line> lines) {
        return lines.get(0).isBold() && lines.stream().skip(1).anyMatch(line -> line.isBold() && isStrayLabel(line));
    }

    private static boolean hangs(Line line) {
        return !line.isProse()
                && line.form() != Form.ITEM
                && line.form() != Form.ROW
                && (line.form() == Form.HEADING || !line.endsSentence());
    }

    private static boolean hasProse(List<Line> lines) {
        return lines.stream().anyMatch(Line::isProse);
    }
}
