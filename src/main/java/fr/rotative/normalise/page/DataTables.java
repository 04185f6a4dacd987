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

    private final Weights weights;

    DataTables(Weights weights) {
        this.weights = weights;
    }

    /** Whether the table holds rows of several short cells and no further layout. */
    boolean isData(Element table) {
        if (weights.holdsLayout(table)) {
            return false;
        }
        List<Element> rows = rows(table);
        int wide = 0;
        for (Element row : rows) {
            if (!hasShortCells(row)) {
                return false;
            }
            wide += row.childrenSize() > 1 ? 1 : 0;
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

    private boolean hasShortCells(Element row) {
        for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            if (weights.text(cell) > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }
}
