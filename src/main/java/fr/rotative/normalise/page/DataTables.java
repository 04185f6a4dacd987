package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that only lay out a page. */
final class DataTables {
    private static final int LONGEST_CELL = 60;
    private static final String BETWEEN_CELLS = " ; ";

    private DataTables() {}

    /** Whether the table holds rows of several short cells and no further layout. */
    static boolean isData(Box table) {
        if (table.holdsLayout() || !hasShortCells(table)) {
            return false;
        }
        List<Element> rows = rows(table.element());
        int wide = 0;
        for (Element row : rows) {
            wide += isWide(row) ? 1 : 0;
        }
        return wide > 1 && 2 * wide > rows.size();
    }

    /** The rows of a table that holds no other: its own, or those of its sections. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            for (Element row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                if (row.nameIs("tr")) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The cells of the row in reading order. */
    static String text(Element row) {
        return row.children().stream()
                .map(cell -> Typography.clean(cell.text()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(BETWEEN_CELLS));
    }

    private static boolean isWide(Element row) {
        Element cell = row.firstElementChild();
        return cell != null && cell.nextElementSibling() != null;
    }

    private static boolean hasShortCells(Box table) {
        for (Box part : table.inner()) {
            for (Box row : part.inner()) {
                if (row.isNamed("tr") && row.inner().stream().anyMatch(cell -> cell.text() > LONGEST_CELL)) {
                    return false;
                }
            }
        }
        return true;
    }
}
