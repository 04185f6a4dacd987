package fr.rotative.normalise.layout;

import java.util.List;

/**
 * Where everything stands on a page.
 *
 * @param briefs the parts of a page of briefs; empty for any other page
 */
public record Layout(Header header, Body body, List<Brief> briefs) {
    public Layout {
        briefs = List.copyOf(briefs);
    }
}
