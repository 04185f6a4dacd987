package fr.rotative.crawl.discovery;

import java.util.List;

/** What stands in a fetched page or list that matters to a crawl. */
record PageReading(List<Found> found, PageProfile profile) {
    PageReading {
        found = List.copyOf(found);
    }
}
