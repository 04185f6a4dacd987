package fr.rotative.crawl;

import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.discovery.RecentlyUsed;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings what a visit leads to into the frontier: what is to be fetched, and what is refused for good, with why. What
 * stays outside for what this crawl is asked for is only counted, as another crawl may be asked for it.
 */
final class Harvest {
    /** The menus of a site stand on each of its pages: what was just added need not be added again. */
    private static final int REMEMBERED = 20_000;

    private final Frontier frontier;
    private final RecrawlSchedule schedule;
    private final CrawlTally tally;
    private final Clock clock;
    private final Set<CrawlUrl> known =
            Collections.synchronizedSet(Collections.newSetFromMap(new RecentlyUsed<>(REMEMBERED)));

    Harvest(Frontier frontier, RecrawlSchedule schedule, CrawlTally tally, Clock clock) {
        this.frontier = frontier;
        this.schedule = schedule;
        this.tally = tally;
        this.clock = clock;
    }

    /** When this returns, what was discovered is in the frontier. */
    void bringIn(Collection<Discovered> discovered) {
        add(discovered);
        Map<Candidate, Refused> lasting = new HashMap<>();
        for (Discovered each : discovered) {
            each.refused().forEach((candidate, refused) -> {
                if (!refused.why().isLasting()) {
                    tally.refused(candidate.url(), refused);
                } else if (!known.contains(candidate.url())) {
                    lasting.put(candidate, refused);
                }
            });
        }
        refuse(lasting);
    }

    /** Pages that are visited at the same time lead to the same ones. */
    private void add(Collection<Discovered> discovered) {
        Map<CrawlUrl, Candidate> wanted = new LinkedHashMap<>();
        discovered.stream()
                .flatMap(each -> each.candidates().stream())
                .filter(candidate -> candidate.changed() != null || !known.contains(candidate.url()))
                .forEach(candidate ->
                        wanted.merge(candidate.url(), candidate, (one, other) -> one.changed() == null ? other : one));
        if (!wanted.isEmpty()) {
            tally.discovered(frontier.add(wanted.values(), clock.instant()));
            remember(wanted.values());
        }
    }

    private void refuse(Map<Candidate, Refused> refused) {
        if (!refused.isEmpty()) {
            Instant now = clock.instant();
            List<Entry> entries = refused.entrySet().stream()
                    .map(each -> refused(each.getKey(), each.getValue(), now))
                    .toList();
            Set<CrawlUrl> added =
                    frontier.refuse(entries).stream().map(Entry::url).collect(Collectors.toSet());
            refused.forEach((candidate, why) -> {
                if (added.contains(candidate.url())) {
                    tally.refused(candidate.url(), why);
                }
            });
            remember(refused.keySet());
        }
    }

    private Entry refused(Candidate candidate, Refused refused, Instant now) {
        Visit visit = new Visit(
                now,
                State.REFUSED,
                refused.why().label(),
                Validators.NONE,
                null,
                0,
                schedule.afterRefusal(refused.why()));
        return new Entry(candidate, visit.due(), visit);
    }

    private void remember(Collection<Candidate> candidates) {
        candidates.forEach(candidate -> known.add(candidate.url()));
    }
}
