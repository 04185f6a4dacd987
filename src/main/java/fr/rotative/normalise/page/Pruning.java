package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles.Role;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Which elements hold no part of an article. Nothing that holds a good part of the page's running text is left out. */
final class Pruning {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "map",
            "select",
            "textarea",
            "button",
            "input",
            "datalist",
            "head",
            "noframes",
            "applet",
            "dialog");
    private static final Set<String> BESIDE_ARTICLE =
            Set.of("nav", "footer", "aside", "form", "figure", "figcaption", "menu", "label");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final double GOOD_PART = 0.4;

    private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Decides for the whole page and takes the weight of what is left out off the rest. */
    Pruning(ElementRoles roles, Element body, Weights weights) {
        double tooMuchToLose = GOOD_PART * weights.prose(body);
        for (Element element : weights.elements()) {
            if (besideArticle(element, roles) && weights.prose(element) <= tooMuchToLose) {
                pruned.add(element);
            }
        }
        pruned.stream().filter(this::isOutermost).forEach(weights::take);
    }

    boolean isPruned(Element element) {
        return neverText(element) || pruned.contains(element);
    }

    static boolean neverText(Element element) {
        return NEVER_TEXT.contains(element.normalName());
    }

    private boolean isOutermost(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (pruned.contains(parent)) {
                return false;
            }
        }
        return true;
    }

    private static boolean besideArticle(Element element, ElementRoles roles) {
        return BESIDE_ARTICLE.contains(element.normalName())
                || element.attributesSize() > 0 && isHiddenOrNoise(element, roles);
    }

    private static boolean isHiddenOrNoise(Element element, ElementRoles roles) {
        Attributes attributes = element.attributes();
        return attributes.hasKey("hidden")
                || attributes.get("itemtype").endsWith("ImageObject")
                || attributes.hasKey("style")
                        && HIDDEN.matcher(attributes.get("style")).find()
                || !element.nameIs("body") && roles.isMarked(element, Role.NOISE);
    }
}
