package fr.rotative.crawl;

import fr.rotative.capture.Capture;
import fr.rotative.crawl.discovery.Discovery;
import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import java.time.Clock;
import java.util.List;

/** Brings what a visit leads to into the frontier. */
final class Harvest {
    private final Discovery discovery;
    private final Frontier frontier;
    private final CrawlTally tally;
    private final Clock clock;

    Harvest(Discovery discovery, Frontier frontier, CrawlTally tally, Clock clock) {
        this.discovery = discovery;
        this.frontier = frontier;
        this.tally = tally;
        this.clock = clock;
    }

    void links(Capture page, Entry entry) {
        add(discovery.in(page, entry));
    }

    void redirect(CrawlUrl target, Entry entry) {
        add(discovery.redirect(target, entry));
    }

    void sitemaps(List<CrawlUrl> sitemaps, Entry entry) {
        add(discovery.sitemaps(sitemaps, entry));
    }

    private void add(Discovered discovered) {
        if (!discovered.candidates().isEmpty()) {
            tally.discovered(frontier.add(discovered.candidates(), clock.instant()));
        }
        discovered.refused().forEach(tally::refused);
    }
}
