package fr.rotative.normalise.declared;

import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The vocabulary of schema.org written into the elements of the page (WHATWG HTML, section 5). */
final class Microdata {
    private static final String FROM = "microdata";
    private static final Map<String, Property> PROPERTIES = Map.of(
            "datePublished", Property.PUBLISHED,
            "dateModified", Property.MODIFIED,
            "articleSection", Property.SECTION,
            "author", Property.AUTHOR,
            "isAccessibleForFree", Property.FREE);

    private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");

    private Microdata() {}

    static Declaration read(List<Element> properties) {
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        for (Element element : properties) {
            @Nullable Property property = PROPERTIES.get(element.attr("itemprop"));
            String value = property == null ? "" : value(element);
            if (property != null && !value.isEmpty()) {
                values.computeIfAbsent(property, absent -> new ArrayList<>()).add(value);
            }
        }
        return new Declaration(FROM, values);
    }

    private static String value(Element element) {
        String declared = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
        return Typography.clean(declared.isBlank() ? name(element) : declared);
    }

    private static String name(Element element) {
        Element name = element.selectFirst(NAME);
        return name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
    }
}
