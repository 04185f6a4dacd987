package fr.rotative.normalise.layout;

import fr.rotative.normalise.site.Kinds;
import java.util.List;
import java.util.Optional;

/**
 * Where everything stands on a page.
 *
 * @param briefs the parts of a page of briefs; empty for any other page
 * @param addressKind the kind of the pages that sites keep at such addresses, see {@link Kinds#ofAddress}
 */
public record Layout(Header header, Body body, List<Brief> briefs, Optional<String> addressKind) {
    public Layout {
        briefs = List.copyOf(briefs);
    }
}
