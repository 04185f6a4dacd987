package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.site.Roles.Role;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The roles of the elements of a page, by what class, id and microdata call them. */
final class ElementRoles {
    /** The roles that an element's class, its id and its property give it. */
    private record Given(
            @Nullable Role byClass,
            @Nullable Role byId,
            @Nullable Role byProperty) {
        boolean isNone() {
            return byClass == null && byId == null && byProperty == null;
        }
    }

    private static final Given NONE = new Given(null, null, null);

    private final Map<Element, Given> given = new IdentityHashMap<>();

    ElementRoles(Roles roles, List<Element> elements) {
        for (Element element : elements) {
            if (element.attributesSize() > 0) {
                Attributes attributes = element.attributes();
                Given found = new Given(
                        roles.find(attributes.get("class")),
                        roles.find(attributes.get("id")),
                        ofProperty(attributes.get("itemprop")));
                if (!found.isNone()) {
                    given.put(element, found);
                }
            }
        }
    }

    /** Whether class or id give the element this role. */
    boolean isMarked(Element element, Role role) {
        Given found = given.getOrDefault(element, NONE);
        return found.byClass == role || found.byId == role;
    }

    /** The role of the element: a first-level heading is a title; then class, id and microdata speak, in this order. */
    @Nullable
    Role find(Element element) {
        if (element.nameIs("h1")) {
            return Role.TITLE;
        }
        Given found = given.getOrDefault(element, NONE);
        Role byName = found.byClass == null ? found.byId : found.byClass;
        return byName == null ? found.byProperty : byName;
    }

    private static @Nullable Role ofProperty(String property) {
        return switch (property) {
            case "headline" -> Role.TITLE;
            case "author" -> Role.BYLINE;
            case "datePublished" -> Role.DATE;
            default -> null;
        };
    }
}
