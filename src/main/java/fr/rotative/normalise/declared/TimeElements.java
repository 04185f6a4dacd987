package fr.rotative.normalise.declared;

import fr.rotative.normalise.text.Folding;
import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The {@code <time>} elements of the article's head; those within other articles' teasers, lists and asides do not count. */
final class TimeElements {
    private static final String FROM = "time";
    private static final Pattern MODIFIED = Pattern.compile("\\b(modifie|mis a jour|maj|mise a jour|actualise)\\b");
    private static final Evaluator BESIDE = QueryParser.parse("aside, nav, footer, li, form, figure");

    private TimeElements() {}

    static Declaration read(List<Element> times) {
        Map<Property, List<String>> values = new EnumMap<>(Property.class);
        for (Element time : times) {
            String moment = Typography.clean(time.attr("datetime"));
            if (!moment.isEmpty() && time.closest(BESIDE) == null) {
                values.computeIfAbsent(property(time), absent -> new ArrayList<>())
                        .add(moment);
            }
        }
        return new Declaration(FROM, values);
    }

    private static Property property(Element time) {
        Element parent = time.parent();
        String before = time.text() + " " + time.className() + " " + (parent == null ? "" : parent.ownText());
        boolean marked = time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished");
        boolean modified = time.attr("itemprop").equals("dateModified")
                || MODIFIED.matcher(Folding.plain(before)).find() && !before.contains("ublié");
        return modified && !marked ? Property.MODIFIED : Property.PUBLISHED;
    }
}
