package fr.rotative.crawl.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * The elements of a page that can say where it leads or what it is, gathered in one walk: they are few, and each question
 * about them would take a walk of its own.
 */
record TellingElements(List<Element> all) {
    private static final Set<String> NAMES = Set.of("a", "area", "frame", "iframe", "link", "meta", "script");

    static TellingElements of(Document page) {
        List<Element> telling = new ArrayList<>();
        page.forEachNode(node -> {
            if (node instanceof Element element && NAMES.contains(element.normalName())) {
                telling.add(element);
            }
        });
        return new TellingElements(telling);
    }

    /** Those that match, in the order of the page. */
    Stream<Element> matching(Evaluator wanted) {
        return all.stream().filter(element -> element.is(wanted));
    }
}
