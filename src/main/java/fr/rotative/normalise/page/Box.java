package fr.rotative.normalise.page;

import fr.rotative.normalise.site.Roles;
import fr.rotative.normalise.site.Roles.Role;
import fr.rotative.normalise.text.Typography;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** An element that may hold text, with what is asked of it again and again: its weight, its roles, whether it is left out. */
final class Box {
    /** Shorter pieces of text are as likely labels as sentences. */
    private static final int SHORTEST_PROSE = 25;

    private final Element element;
    private final String name;
    private final @Nullable Box outer;
    private final List<Box> inner = new ArrayList<>();
    private final GivenRoles roles;
    private int text;
    private int prose;
    private boolean layout;
    private boolean pruned;

    private Box(Element element, @Nullable Box outer, Roles roles) {
        this.element = element;
        this.name = element.normalName();
        this.outer = outer;
        this.roles = GivenRoles.of(element, roles);
    }

    /** The box of the element with those of all elements below it, those passed over that never hold text. */
    static Box of(Element root, Roles roles) {
        Box box = new Box(root, null, roles);
        box.fill(roles, false);
        return box;
    }

    private void fill(Roles given, boolean linked) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode words) {
                weigh(Typography.strippedLength(words.getWholeText()), linked);
            } else if (node instanceof Element child && !Pruning.neverText(child)) {
                Box box = new Box(child, this, given);
                box.fill(given, linked || box.isNamed("a"));
                add(box);
            }
        }
    }

    private void weigh(int length, boolean linked) {
        text += length;
        prose += !linked && length >= SHORTEST_PROSE ? length : 0;
    }

    private void add(Box box) {
        inner.add(box);
        text += box.text;
        prose += box.prose;
        layout |= box.layout || box.isNamed("table") || box.isNamed("form");
    }

    /** This box and all within it, in the order of the page. */
    List<Box> all() {
        List<Box> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Box> all) {
        all.add(this);
        for (Box box : inner) {
            box.collect(all);
        }
    }

    Element element() {
        return element;
    }

    String name() {
        return name;
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    /** The boxes right within it. */
    List<Box> inner() {
        return inner;
    }

    /** How much text it holds, in characters. */
    int text() {
        return text;
    }

    /** How much running text it holds, in characters. */
    int prose() {
        return prose;
    }

    /** Whether tables or forms lie within it. */
    boolean holdsLayout() {
        return layout;
    }

    /** Whether class or id give it this role. */
    boolean isMarked(Role role) {
        return roles.byClass() == role || roles.byId() == role;
    }

    /** Its role: a first-level heading is a title; then class, id and microdata speak, in this order. */
    @Nullable
    Role role() {
        return isNamed("h1") ? Role.TITLE : roles.first();
    }

    boolean isPruned() {
        return pruned;
    }

    void prune() {
        pruned = true;
    }

    /** Whether a box around it is left out. */
    boolean isWithinPruned() {
        Box around = outer;
        while (around != null && !around.pruned) {
            around = around.outer;
        }
        return around != null;
    }

    /** Takes it off the page: it and those around it weigh that much less. */
    void take() {
        int taken = text;
        int takenProse = prose;
        for (Box around = this; around != null; around = around.outer) {
            around.text -= taken;
            around.prose -= takenProse;
        }
    }
}
