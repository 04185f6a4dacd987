package fr.rotative.crawl;

import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.Visit;
import java.time.Duration;

/**
 * When to come back to an address: seeds and lists often, pages less and less often as long as they stay the same.
 *
 * @param often how often seeds and lists are visited
 * @param first from the first visit of a page to the second
 * @param shortest the shortest time between two visits of a page that keeps changing
 * @param longest the longest time between two visits of an address, whatever came of the former
 * @param retry from a first failure to the next attempt; it doubles with each failure in a row
 */
public record RecrawlSchedule(Duration often, Duration first, Duration shortest, Duration longest, Duration retry) {
    private static final int MAX_DOUBLINGS = 20;

    public static RecrawlSchedule defaults() {
        return new RecrawlSchedule(
                Duration.ofHours(1),
                Duration.ofDays(1),
                Duration.ofHours(6),
                Duration.ofDays(180),
                Duration.ofMinutes(15));
    }

    /** After an answer; a page that changed is visited in half the time, one that did not in twice the time. */
    Duration afterAnswer(Entry entry, boolean changed) {
        if (entry.found().role() != Role.PAGE) {
            return often;
        }
        Visit last = entry.last();
        if (last == null || last.failures() > 0) {
            return first;
        }
        Duration next = changed ? last.interval().dividedBy(2) : last.interval().multipliedBy(2);
        return atMost(next.compareTo(shortest) < 0 ? shortest : next);
    }

    /** After the n-th failure in a row. */
    Duration afterFailure(int failures) {
        return atMost(retry.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS)));
    }

    /** After a page that the server does not have (status 4xx). */
    Duration afterAbsence() {
        return longest.dividedBy(6);
    }

    Duration afterRefusal(Refusal why) {
        return why == Refusal.ROBOTS_UNAVAILABLE ? often : longest.dividedBy(6);
    }

    private Duration atMost(Duration interval) {
        return interval.compareTo(longest) > 0 ? longest : interval;
    }
}
