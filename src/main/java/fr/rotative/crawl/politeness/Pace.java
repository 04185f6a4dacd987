package fr.rotative.crawl.politeness;

import java.time.Duration;

/**
 * How fast a host may be crawled.
 *
 * @param delay the least pause between the end of a request and the next one to the same host
 * @param maxCrawlDelay the longest pause granted to a robots.txt that asks for more
 * @param backOff the first pause of a host that asks for one without saying how long; it doubles each time in a row
 * @param rest the longest such pause, and how long a host is left alone that does not answer
 * @param quiet hours in which nothing is fetched
 */
public record Pace(Duration delay, Duration maxCrawlDelay, Duration backOff, Duration rest, QuietHours quiet) {
    public Pace(Duration delay, Duration maxCrawlDelay, Duration backOff, Duration rest) {
        this(delay, maxCrawlDelay, backOff, rest, QuietHours.NONE);
    }

    public static Pace polite() {
        return new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofMinutes(15));
    }

    /** For one's own server: no pause but what it asks for itself. */
    public Pace withoutDelay() {
        return withDelay(Duration.ZERO);
    }

    /** @throws IllegalArgumentException if the delay is negative */
    public Pace withDelay(Duration other) {
        if (other.isNegative()) {
            throw new IllegalArgumentException("A delay cannot be negative: " + other);
        }
        return new Pace(other, maxCrawlDelay, backOff, rest, quiet);
    }

    public Pace withQuiet(QuietHours other) {
        return new Pace(delay, maxCrawlDelay, backOff, rest, other);
    }
}
