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

    private static final int WIDEST_WRAPPED = 85;
    private static final int NARROWEST_WRAPPED = 40;

    public Page read(String text) {
        List<String> rows = text.lines().toList();
        int width = rows.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = width >= NARROWEST_WRAPPED && width <= WIDEST_WRAPPED;
        List<Line> lines = new ArrayList<>();
        List<String> stanza = new ArrayList<>();
        int group = 0;
        for (String row : rows) {
            if (Typography.clean(row).isEmpty()) {
                write(stanza, group++, wrapped ? width : Integer.MAX_VALUE, lines);
                stanza.clear();
            } else {
                stanza.add(Typography.clean(row));
            }
        }
        write(stanza, group, wrapped ? width : Integer.MAX_VALUE, lines);
        return new Page("", lines, 0, lines.size(), PLAIN_TEXT);
    }

    private static void write(List<String> stanza, int group, int width, List<Line> lines) {
        StringBuilder line = new StringBuilder();
        int lastRow = 0;
        for (String row : stanza) {
            if (!line.isEmpty() && !wasBroken(lastRow, row, width)) {
                lines.add(Line.plain(line.toString(), group));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(row);
            lastRow = row.length();
        }
        if (!line.isEmpty()) {
            lines.add(Line.plain(line.toString(), group));
        }
    }

    /** A row was broken before a word that no longer fitted. */
    private static boolean wasBroken(int lastRow, String next, int width) {
        int firstWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return width != Integer.MAX_VALUE && lastRow + 1 + firstWord > width;
    }
}
