package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.site.Roles.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The roles of the elements of one page, whose class names are looked up once each. */
final class ElementRoles {
    private final Roles roles;
    private final Map<String, Optional<Role>> known = new HashMap<>();

    ElementRoles(Roles roles) {
        this.roles = roles;
    }

    /** Whether class or id give the element this role. */
    boolean isMarked(Element element, Role role) {
        return byName(element.attr("class")).filter(found -> found == role).isPresent()
                || byName(element.attr("id")).filter(found -> found == role).isPresent();
    }

    /** The role that class, id, microdata or the first-level heading give the element. */
    Optional<Role> find(Element element) {
        if (element.nameIs("h1")) {
            return Optional.of(Role.TITLE);
        }
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        return byName(element.attr("class"))
                .or(() -> byName(element.attr("id")))
                .or(() -> byProperty(element.attr("itemprop")));
    }

    private Optional<Role> byName(String attribute) {
        return attribute.isEmpty() ? Optional.empty() : known.computeIfAbsent(attribute, roles::find);
    }

    private static Optional<Role> byProperty(String property) {
        return switch (property) {
            case "headline" -> Optional.of(Role.TITLE);
            case "author" -> Optional.of(Role.BYLINE);
            case "datePublished" -> Optional.of(Role.DATE);
            default -> Optional.empty();
        };
    }
}
