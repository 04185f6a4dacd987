package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles.Role;
import java.util.List;
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

    private Pruning() {}

    /**
     * Decides for the whole page and takes the weight of what is left out off the rest.
     *
     * @param page the boxes of its elements, the body first
     */
    static void prune(List<Box> page) {
        double tooMuchToLose = GOOD_PART * page.get(0).prose();
        for (Box box : page) {
            if (box.prose() <= tooMuchToLose && isBesideArticle(box)) {
                box.prune();
            }
        }
        for (Box box : page) {
            if (box.isPruned() && !box.isWithinPruned()) {
                box.take();
            }
        }
    }

    static boolean neverText(Element element) {
        return NEVER_TEXT.contains(element.normalName());
    }

    private static boolean isBesideArticle(Box box) {
        return BESIDE_ARTICLE.contains(box.name()) || box.element().attributesSize() > 0 && isHiddenOrNoise(box);
    }

    private static boolean isHiddenOrNoise(Box box) {
        Attributes attributes = box.element().attributes();
        return attributes.hasKey("hidden")
                || attributes.get("itemtype").endsWith("ImageObject")
                || attributes.hasKey("style")
                        && HIDDEN.matcher(attributes.get("style")).find()
                || !box.isNamed("body") && box.isMarked(Role.NOISE);
    }
}
