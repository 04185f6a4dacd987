package fr.rotative.normalise.page;

import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.site.Roles.Role;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a page once and writes down its lines. */
final class HtmlLines {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final int LONGEST_FLOATING_BOX = 400;

    /** What holds for the text within an element. */
    private record Context(Style style, @Nullable Role role, Form form) {
        static final Context NONE = new Context(Style.PLAIN, null, Form.TEXT);
    }

    private final Box main;
    private final LineWriter writer = new LineWriter();
    private int mainStart;
    private int mainEnd;

    /** @param main the box of which it is told where its lines begin and end */
    HtmlLines(Box main) {
        this.main = main;
    }

    List<Line> lines() {
        return writer.lines();
    }

    int mainStart() {
        return mainStart;
    }

    int mainEnd() {
        return mainEnd;
    }

    /** Writes down the box and all within it. */
    void write(Box box) {
        write(box, Context.NONE);
    }

    private void write(Box box, Context outer) {
        boolean block = BLOCKS.contains(box.name());
        if (box.isPruned()) {
            if (block) {
                writer.endLine();
            }
        } else if (box.isNamed("br")) {
            writer.breakLine();
        } else if (!box.isNamed("table")) {
            writeAll(box, block, outer);
        } else if (!isFloating(box)) {
            // Beside a floating box the text runs on.
            writeTable(box, outer);
        }
    }

    private void writeTable(Box table, Context outer) {
        if (DataTables.isData(table)) {
            enter(table, true);
            DataTables.rows(table.element()).forEach(row -> writer.row(DataTables.text(row)));
        } else {
            writeAll(table, true, outer);
        }
    }

    private void writeAll(Box box, boolean block, Context outer) {
        enter(box, block);
        writeWithin(box, within(box, outer));
        leave(box, block);
        announce(outer);
    }

    private void writeWithin(Box box, Context context) {
        announce(context);
        Element element = box.element();
        int next = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                writer.write(text.getWholeText(), context.style);
            } else if (next < box.inner().size() && box.inner().get(next).element() == node) {
                write(box.inner().get(next), context);
                next++;
            }
        }
    }

    private void enter(Box box, boolean block) {
        if (block) {
            writer.endGroup();
        }
        if (box == main) {
            writer.endGroup();
            mainStart = writer.size();
        }
    }

    private void leave(Box box, boolean block) {
        if (block) {
            writer.endGroup();
        }
        if (box == main) {
            writer.endGroup();
            mainEnd = writer.size();
        }
    }

    /** Pages of the time float small tables of links beside the text. */
    private boolean isFloating(Box table) {
        String align = table.element().attr("align");
        return writer.hasProse()
                && (align.equalsIgnoreCase("right") || align.equalsIgnoreCase("left"))
                && table.text() <= LONGEST_FLOATING_BOX;
    }

    private static Context within(Box box, Context outer) {
        Role named = box.role();
        return new Context(
                FontStyles.within(outer.style, box.element()),
                named == null ? outer.role : named,
                form(box.name(), outer.form));
    }

    private static Form form(String name, Form outer) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Form.HEADING;
            case "li", "dd" -> Form.ITEM;
            case "td", "th", "div", "section", "article" -> Form.TEXT;
            default -> outer;
        };
    }

    private void announce(Context context) {
        writer.within(context.form, context.role);
    }
}
