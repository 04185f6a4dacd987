package fr.rotative.normalise.declared;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page in which it declares things, gathered in one walk.
 *
 * @param properties those with microdata
 */
record Markup(List<Element> scripts, List<Element> metas, List<Element> properties, List<Element> times) {

    static Markup of(Document document) {
        Markup markup = new Markup(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        markup.gather(document);
        return markup;
    }

    private void gather(Element element) {
        add(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                gather(child);
            }
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "script" -> scripts.add(element);
            case "meta" -> metas.add(element);
            case "time" -> times.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) {
            properties.add(element);
        }
    }
}
