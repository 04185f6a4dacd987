package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.site.Roles.Role;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The roles that an element's class, its id and its property give it. */
record GivenRoles(
        @Nullable Role byClass,
        @Nullable Role byId,
        @Nullable Role byProperty) {
    private static final GivenRoles NONE = new GivenRoles(null, null, null);

    static GivenRoles of(Element element, Roles roles) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Attributes attributes = element.attributes();
        return new GivenRoles(
                roles.find(attributes.get("class")),
                roles.find(attributes.get("id")),
                ofProperty(attributes.get("itemprop")));
    }

    /** The first that was given, in this order. */
    @Nullable
    Role first() {
        Role byName = byClass == null ? byId : byClass;
        return byName == null ? byProperty : byName;
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
