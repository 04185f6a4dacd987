package fr.rotative.normalise.declared;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The vocabulary of schema.org written into the elements of the page (WHATWG HTML, section 5). */
final class Microdata {
    private static final String FROM = "microdata";
    private static final Map<String, Property> PROPERTIES = Map.of(
            "datePublished", Property.PUBLISHED,
            "dateModified", Property.MODIFIED,
            "articleSection", Property.SECTION,
            "author", Property.AUTHOR,
            "isAccessibleForFree", Property.FREE);

    private Microdata() {}

    static Declaration read(List<Element> properties) {
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        for (Element element : properties) {
            Optional.ofNullable(PROPERTIES.get(element.attr("itemprop")))
                    .filter(property -> !value(element).isEmpty())
                    .ifPresent(property -> values.computeIfAbsent(property, absent -> new ArrayList<>())
                            .add(value(element)));
        }
        return new Declaration(FROM, values);
    }

    private static String value(Element element) {
        String declared = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        return Typography.clean(declared.isBlank() ? name(element) : declared);
    }

    private static String name(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        return name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
    }
}
