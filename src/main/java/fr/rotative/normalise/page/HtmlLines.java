package fr.rotative.normalise.page;

import fr.rotative.normalise.page.Line.Form;
import fr.rotative.normalise.site.Roles.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a page once and writes down its lines. */
final class HtmlLines implements NodeFilter {
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

    /** What holds for the text within an open element. */
    private record Context(
            Element element, Style style, @Nullable Role role, Form form) {}

    private final ElementRoles roles;
    private final Pruning pruning;
    private final Weights weights;
    private final DataTables dataTables;
    private final Element main;
    private final LineWriter writer = new LineWriter();
    private final Deque<Context> open = new ArrayDeque<>();
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

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            writer.write(text.getWholeText(), style());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !open.isEmpty() && open.peek().element == element) {
            if (isBlock(element)) {
                writer.endGroup();
            }
            if (element == main) {
                writer.endGroup();
                mainEnd = writer.size();
            }
            open.pop();
            announce();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (pruning.isPruned(element)) {
            return skip(element);
        }
        if (isFloatingBox(element)) {
            // The text beside it runs on.
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            writer.breakLine();
            return FilterResult.CONTINUE;
        }
        if (isBlock(element)) {
            writer.endGroup();
        }
        if (element == main) {
            writer.endGroup();
            mainStart = writer.size();
        }
        if (element.nameIs("table") && dataTables.isData(element)) {
            DataTables.rows(element).forEach(row -> writer.row(DataTables.text(row)));
            return FilterResult.SKIP_ENTIRELY;
        }
        open.push(within(element));
        announce();
        return FilterResult.CONTINUE;
    }

    private FilterResult skip(Element element) {
        if (isBlock(element)) {
            writer.endLine();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    /** Pages of the time float small tables of links beside the text. */
    private boolean isFloatingBox(Element element) {
        return element.nameIs("table")
                && writer.hasProse()
                && (element.attr("align").equalsIgnoreCase("right")
                        || element.attr("align").equalsIgnoreCase("left"))
                && weights.text(element) <= LONGEST_FLOATING_BOX;
    }

    private Context within(Element element) {
        Context outer = open.peek();
        Style style = outer == null ? Style.PLAIN : outer.style;
        Role named = roles.find(element);
        Role role = named == null && outer != null ? outer.role : named;
        Form form = outer == null ? Form.TEXT : outer.form;
        return new Context(
                element, FontStyles.within(style, element), role, form(element).orElse(form));
    }

    private static Optional<Form> form(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Form.HEADING);
            case "li", "dd" -> Optional.of(Form.ITEM);
            case "td", "th", "div", "section", "article" -> Optional.of(Form.TEXT);
            default -> Optional.empty();
        };
    }

    private void announce() {
        Context context = open.peek();
        writer.within(context == null ? Form.TEXT : context.form, context == null ? null : context.role);
    }

    private Style style() {
        Context context = open.peek();
        return context == null ? Style.PLAIN : context.style;
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }
}
