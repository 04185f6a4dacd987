package fr.rotative.normalise.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The element that holds the article's running text: what the page marks as such, else where the text is densest. */
final class MainElement {
    static final String DENSITY = "density";

    private static final int ENOUGH_PROSE = 200;
    private static final double MOST = 0.8;
    private static final double GOOD_PART = 0.3;

    /** A way of finding it. */
    private interface Heuristic {
        Optional<Element> find(Element body, Weights weights);
    }

    private record Named(String name, Heuristic heuristic) {}

    /** The element and the heuristic that found it. */
    record Found(Element element, String by) {}

    private static final List<Named> HEURISTICS = List.of(
            new Named("microdata", MainElement::articleBody),
            new Named("article-element", MainElement::articleElement),
            new Named(DENSITY, (body, weights) -> Optional.of(densest(body, weights))));

    private MainElement() {}

    static Found find(Element body, Weights weights) {
        return HEURISTICS.stream()
                .map(named -> named.heuristic.find(body, weights).map(element -> new Found(element, named.name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Found(body, DENSITY));
    }

    private static Optional<Element> articleBody(Element body, Weights weights) {
        return weights.elements().stream()
                .filter(element ->
                        element.attributesSize() > 0 && element.attr("itemprop").equals("articleBody"))
                .filter(element -> weights.prose(element) >= ENOUGH_PROSE
                        || weights.prose(element) >= GOOD_PART * weights.prose(body))
                .findFirst();
    }

    private static Optional<Element> articleElement(Element body, Weights weights) {
        return weights.elements().stream()
                .filter(element -> element.nameIs("article"))
                .filter(element -> weights.prose(element) >= MOST * weights.prose(body))
                .findFirst()
                .map(element -> densest(element, weights));
    }

    /** Goes down from the element as long as one child holds most of its running text. */
    private static Element densest(Element start, Weights weights) {
        int wanted = (int) (MOST * weights.prose(start));
        Element densest = start;
        while (wanted > 0) {
            Element child = densest.firstElementChild();
            while (child != null && weights.prose(child) < wanted) {
                child = child.nextElementSibling();
            }
            if (child == null) {
                break;
            }
            densest = child;
        }
        return densest;
    }
}
