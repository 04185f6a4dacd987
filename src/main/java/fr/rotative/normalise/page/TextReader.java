package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a page that came as plain text: a stanza between empty lines is a group. Lines that were broken to fit a width
 * are joined again.
 */
public final class TextReader {
    static final String PLAIN_TEXT = "plain-text";

    /** Words joined by a space that does not break leave a row this much short of the width. */
    private static final double ALMOST = 0.9;

    public Page read(String text) {
        List<String> rows = text.lines().toList();
        int width = WrapWidth.of(rows);
        List<Line> lines = new ArrayList<>();
        List<String> stanza = new ArrayList<>();
        int group = 0;
        for (String row : rows) {
            if (Typography.clean(row).isEmpty()) {
                write(stanza, group++, width, lines);
                stanza.clear();
            } else {
                stanza.add(Typography.clean(row));
            }
        }
        write(stanza, group, width, lines);
        return new Page("", lines, 0, lines.size(), PLAIN_TEXT);
    }

    private static void write(List<String> stanza, int group, int width, List<Line> lines) {
        StringBuilder line = new StringBuilder();
        String last = "";
        for (String row : stanza) {
            if (!line.isEmpty() && !wasBroken(last, row, width)) {
                lines.add(Line.plain(line.toString(), group));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(row);
            last = row;
        }
        if (!line.isEmpty()) {
            lines.add(Line.plain(line.toString(), group));
        }
    }

    /** A row was broken before a word that no longer fitted, or in the middle of a sentence. */
    private static boolean wasBroken(String last, String next, int width) {
        boolean within = Character.isLowerCase(next.charAt(0))
                || last.length() > ALMOST * width && Character.isLetter(last.charAt(last.length() - 1));
        return width != WrapWidth.NONE && (within || WrapWidth.isBrokenBefore(next, last.length(), width));
    }
}
