package fr.rotative.normalise.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element that holds the article's running text: what the page marks as such, else where the text is densest. */
final class MainBox {
    static final String DENSITY = "density";

    private static final int ENOUGH_PROSE = 200;
    private static final double MOST = 0.8;
    private static final double GOOD_PART = 0.3;

    /** A way of finding it. */
    private interface Heuristic {
        Optional<Box> find(List<Box> page);
    }

    private record Named(String name, Heuristic heuristic) {}

    /** The box and the heuristic that found it. */
    record Found(Box box, String by) {}

    private static final List<Named> HEURISTICS = List.of(
            new Named("microdata", MainBox::articleBody),
            new Named("article-element", MainBox::articleElement),
            new Named(DENSITY, page -> Optional.of(densest(page.get(0)))));

    private MainBox() {}

    /** @param page the boxes of its elements, the body first */
    static Found find(List<Box> page) {
        return HEURISTICS.stream()
                .map(named -> named.heuristic.find(page).map(box -> new Found(box, named.name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Found(page.get(0), DENSITY));
    }

    private static Optional<Box> articleBody(List<Box> page) {
        double enough = Math.min(ENOUGH_PROSE, GOOD_PART * page.get(0).prose());
        return page.stream()
                .filter(box -> box.prose() >= enough && isArticleBody(box.element()))
                .findFirst();
    }

    private static boolean isArticleBody(Element element) {
        return element.attributesSize() > 0
                && element.attributes().get("itemprop").equals("articleBody");
    }

    private static Optional<Box> articleElement(List<Box> page) {
        double enough = MOST * page.get(0).prose();
        return page.stream()
                .filter(box -> box.prose() >= enough && box.isNamed("article"))
                .findFirst()
                .map(MainBox::densest);
    }

    /** Goes down from the box as long as one within it holds most of its running text. */
    private static Box densest(Box start) {
        int wanted = (int) (MOST * start.prose());
        Box densest = start;
        Box next = wanted > 0 ? start : null;
        while (next != null) {
            densest = next;
            next = first(densest.inner(), wanted);
        }
        return densest;
    }

    private static @Nullable Box first(List<Box> boxes, int wanted) {
        for (Box box : boxes) {
            if (box.prose() >= wanted) {
                return box;
            }
        }
        return null;
    }
}
