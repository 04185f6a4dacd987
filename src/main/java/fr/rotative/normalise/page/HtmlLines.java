package fr.rotative.normalise.page;

import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.site.Roles.Role;
import java.util.List;
import java.util.Optional;
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

    private final ElementRoles roles;
    private final Pruning pruning;
    private final Weights weights;
    private final DataTables dataTables;
    private final Element main;
    private final LineWriter writer = new LineWriter();
    private int mainStart;
    private int mainEnd;

    HtmlLines(ElementRoles roles, Pruning pruning, Weights weights, Element main) {
        this.roles = roles;
        this.pruning = pruning;
        this.weights = weights;
        this.dataTables = new DataTables(weights);
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

    /** Writes down the element and all below it. */
    void write(Element element) {
        write(element, Context.NONE);
    }

    private void write(Element element, Context outer) {
        boolean block = isBlock(element);
        if (pruning.isPruned(element)) {
            if (block) {
                writer.endLine();
            }
        } else if (element.nameIs("br")) {
            writer.breakLine();
        } else if (!isFloatingBox(element)) {
            // Beside a floating box the text runs on.
            enter(element, block);
            if (element.nameIs("table") && dataTables.isData(element)) {
                DataTables.rows(element).forEach(row -> writer.row(DataTables.text(row)));
            } else {
                writeWithin(element, within(element, outer));
                leave(element, block);
                announce(outer);
            }
        }
    }

    private void writeWithin(Element element, Context context) {
        announce(context);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                writer.write(text.getWholeText(), context.style);
            } else if (node instanceof Element child) {
                write(child, context);
            }
        }
    }

    private void enter(Element element, boolean block) {
        if (block) {
            writer.endGroup();
        }
        if (element == main) {
            writer.endGroup();
            mainStart = writer.size();
        }
    }

    private void leave(Element element, boolean block) {
        if (block) {
            writer.endGroup();
        }
        if (element == main) {
            writer.endGroup();
            mainEnd = writer.size();
        }
    }

    /** Pages of the time float small tables of links beside the text. */
    private boolean isFloatingBox(Element element) {
        return element.nameIs("table")
                && writer.hasProse()
                && (element.attr("align").equalsIgnoreCase("right")
                        || element.attr("align").equalsIgnoreCase("left"))
                && weights.text(element) <= LONGEST_FLOATING_BOX;
    }

    private Context within(Element element, Context outer) {
        Role named = roles.find(element);
        return new Context(
                FontStyles.within(outer.style, element),
                named == null ? outer.role : named,
                form(element).orElse(outer.form));
    }

    private static Optional<Form> form(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Form.HEADING);
            case "li", "dd" -> Optional.of(Form.ITEM);
            case "td", "th", "div", "section", "article" -> Optional.of(Form.TEXT);
            default -> Optional.empty();
        };
    }

    private void announce(Context context) {
        writer.within(context.form, context.role);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
