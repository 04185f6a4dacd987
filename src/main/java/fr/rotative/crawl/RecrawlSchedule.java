package fr.rotative.crawl;

import fr.rotative.crawl.discovery.PageProfile;
import fr.rotative.crawl.discovery.PageProfile.Kind;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.Visit;
import java.time.Duration;
import java.time.Instant;

/**
 * When to come back to an address: to what leads to articles often, to a fresh article a few times, to an old one rarely;
 * to each in half the time when it has changed, in twice the time when it has not.
 *
 * @param often the shortest time between two visits of a seed, a list or an index page; seeds and lists are visited 24
 *     times as rarely at most
 * @param first from the first visit of a page to the second, if it does not tell its age: one that does is visited again
 *     when it is twice as old
 * @param shortest the shortest time between two visits of a page that keeps changing
 * @param longest the longest time between two visits of an address, whatever came of the former
 * @param retry from a first failure to the next attempt; it doubles with each failure in a row
 */
public record RecrawlSchedule(Duration often, Duration first, Duration shortest, Duration longest, Duration retry) {
    private static final int MAX_DOUBLINGS = 20;
    private static final int LISTS_RARELY = 24;
    private static final int PAUSES_BELIEVED = 3;

    public static RecrawlSchedule defaults() {
        return new RecrawlSchedule(
                Duration.ofHours(1),
                Duration.ofDays(1),
                Duration.ofHours(6),
                Duration.ofDays(180),
                Duration.ofMinutes(15));
    }

    /** After an answer that has nothing new. */
    Duration afterNothingNew(Entry entry, Instant now) {
        return afterAnswer(entry, false, PageProfile.UNKNOWN, now);
    }

    /** After an answer. */
    Duration afterAnswer(Entry entry, boolean changed, PageProfile page, Instant now) {
        boolean leads = entry.found().role() != Role.PAGE;
        Visit last = entry.last();
        Duration next;
        if (last == null || last.failures() > 0) {
            next = leads ? often : start(entry, page, now);
        } else {
            next = changed ? last.interval().dividedBy(2) : last.interval().multipliedBy(2);
        }
        Duration least = leads || page.kind() == Kind.INDEX ? often : shortest;
        return shorter(longer(next, least), leads ? often.multipliedBy(LISTS_RARELY) : longest);
    }

    private Duration start(Entry entry, PageProfile page, Instant now) {
        if (page.kind() == Kind.INDEX) {
            return shortest;
        }
        Instant published = page.published() == null ? entry.found().changed() : page.published();
        return published == null ? first : longer(Duration.between(published, now), shortest);
    }

    /**
     * After an error for the moment with which the server says when to come back: it is believed a few times in a row, so
     * that one which says so for ever does not keep a crawl going for ever.
     */
    Duration afterPause(int failures, Duration asked) {
        return failures <= PAUSES_BELIEVED ? longer(asked, Duration.ZERO) : longer(asked, afterFailure(failures));
    }

    /** After the n-th failure in a row. */
    Duration afterFailure(int failures) {
        return shorter(retry.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS)), longest);
    }

    /** After a page that the server does not have (status 4xx). */
    Duration afterAbsence() {
        return longest.dividedBy(6);
    }

    Duration afterRefusal(Refusal why) {
        return why == Refusal.ROBOTS_UNAVAILABLE ? often : longest.dividedBy(6);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
