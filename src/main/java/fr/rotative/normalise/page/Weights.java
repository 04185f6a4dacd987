package fr.rotative.normalise.page;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text and how much running text each element of a page holds, in characters, and whether it lays out others. */
final class Weights {
    /** Shorter pieces of text are as likely labels as sentences. */
    private static final int SHORTEST_PROSE = 25;

    private static final int USUAL_ELEMENTS = 200;

    private static final class Weight {
        private int text;
        private int prose;
        private boolean layout;

        void add(int length, boolean linked) {
            text += length;
            prose += !linked && length >= SHORTEST_PROSE ? length : 0;
        }

        void add(Weight inner) {
            text += inner.text;
            prose += inner.prose;
            layout |= inner.layout;
        }
    }

    private final Map<Element, Weight> weights = new IdentityHashMap<>(USUAL_ELEMENTS);
    private final List<Element> elements = new ArrayList<>(USUAL_ELEMENTS);

    private Weights() {}

    /** Weighs the element and all below it, passing over what never holds text. */
    static Weights of(Element root) {
        Weights weights = new Weights();
        weights.weigh(root, false);
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

    private Weight weigh(Element element, boolean linked) {
        Weight weight = new Weight();
        weights.put(element, weight);
        elements.add(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode text) {
                weight.add(Typography.strippedLength(text.getWholeText()), linked);
            } else if (node instanceof Element child && !Pruning.neverText(child)) {
                weight.add(weigh(child, linked || child.nameIs("a")));
                weight.layout |= child.nameIs("table") || child.nameIs("form");
            }
        }
        return weight;
    }
}
