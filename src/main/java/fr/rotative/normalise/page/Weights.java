package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text and how much running text each element of a page holds, in characters, and whether it lays out others. */
final class Weights {
    /** Shorter pieces of text are as likely labels as sentences. */
    private static final int SHORTEST_PROSE = 25;

    private static final class Weight {
        private int text;
        private int prose;
        private boolean layout;
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private Weights() {}

    /** Weighs the element and all below it, passing over what never holds text. */
    static Weights of(Element root) {
        Weights weights = new Weights();
        root.filter(weights.new Scale());
        return weights;
    }

    /** The elements weighed, in the order of the page. */
    List<Element> elements() {
        return elements;
    }

    int text(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.text;
    }

    int prose(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.prose;
    }

    /** Whether tables or forms lie within the element. */
    boolean holdsLayout(Element element) {
        Weight weight = weights.get(element);
        return weight != null && weight.layout;
    }

    /** Takes the element off the page: it and those around it weigh that much less. */
    void take(Element element) {
        int text = text(element);
        int prose = prose(element);
        for (Element around = element; around != null; around = around.parent()) {
            Weight weight = weights.get(around);
            if (weight != null) {
                weight.text -= text;
                weight.prose -= prose;
            }
        }
    }

    private final class Scale implements NodeFilter {
        private final Deque<Weight> open = new ArrayDeque<>();
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                weigh(text.getWholeText());
            } else if (node instanceof Element element) {
                if (Pruning.neverText(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                links += element.nameIs("a") ? 1 : 0;
                Weight weight = new Weight();
                weights.put(element, weight);
                elements.add(element);
                open.push(weight);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                Weight inner = open.pop();
                Weight outer = open.peek();
                if (outer != null) {
                    outer.text += inner.text;
                    outer.prose += inner.prose;
                    outer.layout |= inner.layout || element.nameIs("table") || element.nameIs("form");
                }
            }
            return FilterResult.CONTINUE;
        }

        private void weigh(String text) {
            int length = Typography.strippedLength(text);
            Weight weight = open.peek();
            if (weight != null) {
                weight.text += length;
                weight.prose += links == 0 && length >= SHORTEST_PROSE ? length : 0;
            }
        }
    }
}
