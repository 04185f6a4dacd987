package fr.rotative.normalise.page;

import java.util.List;

/**
 * A page as lines in reading order, menus and forms already left out.
 *
 * @param documentTitle what the browser shows in its title bar; empty for plain text
 * @param mainStart first line of the part that holds most of the running text
 * @param mainEnd past its last line
 * @param mainFoundBy the heuristic that found that part
 */
public record Page(String documentTitle, List<Line> lines, int mainStart, int mainEnd, String mainFoundBy) {
    public Page {
        lines = List.copyOf(lines);
    }

    /** Whether the page itself marks its main part, so that nothing before it belongs to the body. */
    public boolean isMainMarked() {
        return !mainFoundBy.equals(MainBox.DENSITY) && !mainFoundBy.equals(TextReader.PLAIN_TEXT);
    }
}
