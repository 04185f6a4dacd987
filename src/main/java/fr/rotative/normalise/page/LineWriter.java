package fr.rotative.normalise.page;

import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.page.Line.Place;
import fr.rotative.normalise.site.Roles.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers text into lines and lines into groups, as a browser would break them. */
final class LineWriter {
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int group;
    private int block;
    private int breaks;
    private boolean prose;
    private Form form = Form.TEXT;
    private @Nullable Role role;
    private Form lineForm = Form.TEXT;
    private @Nullable Role lineRole;

    List<Line> lines() {
        return lines;
    }

    int size() {
        return lines.size();
    }

    /** Whether a line of running text has been written. */
    boolean hasProse() {
        return prose;
    }

    /** The text that follows is of this form and role. */
    void within(Form newForm, @Nullable Role newRole) {
        form = newForm;
        role = newRole;
    }

    void write(String text, Style style) {
        if (runs.isEmpty() && text.isBlank()) {
            return;
        }
        String collapsed = collapsed(text);
        if (runs.isEmpty()) {
            lineForm = form;
            lineRole = role;
        }
        if (!collapsed.isEmpty()) {
            runs.add(new Run(collapsed, style));
        }
    }

    void row(String text) {
        endGroup();
        if (!text.isEmpty()) {
            lines.add(Line.of(Form.ROW, List.of(new Run(text, Style.PLAIN)), new Place(group, block), null));
        }
        endGroup();
    }

    /** A line break; a second one in a row leaves an empty line and so ends the group. */
    void breakLine() {
        endLine();
        breaks++;
        if (breaks > 1) {
            group++;
        }
    }

    void endGroup() {
        endLine();
        group++;
        block++;
    }

    void endLine() {
        if (!runs.isEmpty()) {
            Line line = Line.of(lineForm, runs, new Place(group, block), lineRole);
            if (!line.text().isEmpty()) {
                lines.add(line);
                prose = prose || line.isProse();
                breaks = 0;
            }
            runs.clear();
        }
    }

    /** The text with every white space in it made a single space. */
    private static String collapsed(String text) {
        String onOneLine =
                text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ').replace('\f', ' ');
        return onOneLine.contains("  ") ? squeezed(onOneLine) : onOneLine;
    }

    private static String squeezed(String text) {
        char[] out = text.toCharArray();
        int length = 0;
        boolean space = false;
        for (char c : out) {
            if (c != ' ' || !space) {
                out[length++] = c;
            }
            space = c == ' ';
        }
        return new String(out, 0, length);
    }
}
