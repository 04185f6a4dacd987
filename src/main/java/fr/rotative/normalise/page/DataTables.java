package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells tables of figures from tables that only lay out a page. */
final class DataTables {
    private static final int LONGEST_CELL = 60;
    private static final String BETWEEN_CELLS = " ; ";

    private DataTables() {}

    /** Whether the table holds rows of several short cells and no further layout. */
    static boolean isData(Element table) {
        if (holdsLayout(table)) {
            return false;
        }
        List<Element> rows = rows(table);
        long wide = rows.stream().filter(row -> row.children().size() > 1).count();
        return wide > 1
                && 2 * wide > rows.size()
                && rows.stream().flatMap(row -> row.children().stream()).allMatch(DataTables::isShort);
    }

    static List<Element> rows(Element table) {
        return table.getElementsByTag("tr");
    }

    /** The cells of the row in reading order. */
    static String text(Element row) {
        return row.children().stream()
                .map(cell -> Typography.clean(cell.text()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(BETWEEN_CELLS));
    }

    private static boolean holdsLayout(Element table) {
        return table.stream().skip(1).anyMatch(element -> element.nameIs("table") || element.nameIs("form"));
    }

    private static boolean isShort(Element cell) {
        return cell.text().length() <= LONGEST_CELL;
    }
}
