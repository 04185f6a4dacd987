package fr.rotative.crawl;

import fr.rotative.crawl.CrawlSummary.Tally;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.CrawlUrl;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a crawl does. */
final class CrawlTally {
    private final Clock clock;
    private final Instant start;
    private final Map<String, Tally> refused = new TreeMap<>();
    private final Map<String, Tally> failed = new TreeMap<>();
    private long created;
    private long changed;
    private long unchanged;
    private long redirected;
    private long discovered;
    private long postponed;
    private long visited;
    private long expected;

    CrawlTally(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    synchronized void created() {
        created++;
    }

    synchronized void changed() {
        changed++;
    }

    synchronized void unchanged() {
        unchanged++;
    }

    synchronized void redirected() {
        redirected++;
    }

    synchronized void discovered(int addresses) {
        discovered += addresses;
        expected += addresses;
    }

    /** These were due before anything was found. */
    synchronized void due(long addresses) {
        expected += addresses;
    }

    synchronized void visited() {
        visited++;
    }

    synchronized void postponed() {
        postponed++;
    }

    synchronized void refused(CrawlUrl url, Refused refusal) {
        refused.merge(refusal.why().label(), Tally.of(sample(url, refusal.detail())), Tally::plus);
    }

    synchronized void failed(CrawlUrl url, String reason, String detail) {
        failed.merge(reason, Tally.of(sample(url, detail)), Tally::plus);
    }

    synchronized CrawlSummary summary() {
        Duration elapsed = Duration.between(start, clock.instant());
        return new CrawlSummary(
                created,
                changed,
                unchanged,
                redirected,
                discovered,
                postponed,
                visited,
                Math.max(expected, visited),
                refused,
                failed,
                elapsed);
    }

    private static String sample(CrawlUrl url, String detail) {
        return detail.isEmpty() ? url.value() : url + " (" + detail + ")";
    }
}
