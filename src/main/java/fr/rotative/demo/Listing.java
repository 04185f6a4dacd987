package fr.rotative.demo;

import fr.rotative.demo.layout.Link;
import fr.rotative.demo.paper.Placement;
import java.time.Instant;
import java.util.List;

/**
 * A page that lists articles.
 *
 * @param placements from the newest to the oldest; never empty
 * @param pager links to the neighbouring lists
 */
record Listing(String path, String heading, List<Placement> placements, List<Link> pager) {

    Instant lastModified() {
        return placements.get(0).lastModified();
    }
}
