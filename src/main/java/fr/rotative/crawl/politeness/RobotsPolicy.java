package fr.rotative.crawl.politeness;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import fr.rotative.capture.Capture;
import fr.rotative.crawl.fetch.Expectation;
import fr.rotative.crawl.fetch.FetchResult;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.fetch.FetchResult.Redirected;
import fr.rotative.crawl.fetch.Fetcher;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.politeness.RobotsVerdict.Access;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Obeys the Robots Exclusion Protocol (RFC 9309). Only addresses within the scope of a crawl are checked, so that there
 * are no more files to remember than sites to crawl. Asking for the file counts as a request to the host, which may want a
 * pause after it.
 */
public final class RobotsPolicy {
    /** RFC 9309, section 2.4. */
    private static final Duration KEPT = Duration.ofHours(24);

    private static final Duration UNAVAILABLE_KEPT = Duration.ofMinutes(10);
    /** RFC 9309, section 2.3.1.2. */
    private static final int MAX_REDIRECTS = 5;

    private static final int NO_WARNING = 0;

    private final Fetcher fetcher;
    private final String robotsName;
    private final Politeness politeness;
    private final Clock clock;
    private final Map<String, Rules> byOrigin = new ConcurrentHashMap<>();

    private record Rules(BaseRobotRules robots, Instant until) {}

    /** @param robotsName the name, in lower case, under which robots.txt files address the crawler */
    public RobotsPolicy(Fetcher fetcher, String robotsName, Politeness politeness, Clock clock) {
        this.fetcher = fetcher;
        this.robotsName = robotsName;
        this.politeness = politeness;
        this.clock = clock;
    }

    /** What the site says of the address; its robots.txt is fetched when it is not known or too old. */
    public RobotsVerdict check(CrawlUrl url) throws InterruptedException {
        BaseRobotRules robots = rules(url).robots();
        return new RobotsVerdict(access(robots, url), crawlDelay(robots), sitemaps(robots));
    }

    private static Access access(BaseRobotRules robots, CrawlUrl url) {
        if (robots.isDeferVisits()) {
            return Access.UNAVAILABLE;
        }
        return robots.isAllowed(url.value()) ? Access.ALLOWED : Access.DISALLOWED;
    }

    private static Duration crawlDelay(BaseRobotRules robots) {
        long millis = robots.getCrawlDelay();
        return millis == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(millis);
    }

    private static List<CrawlUrl> sitemaps(BaseRobotRules robots) {
        return robots.getSitemaps().stream()
                .map(CrawlUrl::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private Rules rules(CrawlUrl url) throws InterruptedException {
        Rules known = byOrigin.get(url.origin());
        if (known != null && known.until().isAfter(clock.instant())) {
            return known;
        }
        FetchResult result = fetch(CrawlUrl.of(url.origin() + "/robots.txt"));
        politeness.asked(url.host(), Duration.ZERO, result);
        BaseRobotRules robots = read(result);
        Rules rules = robots.isDeferVisits() ? notNow(known, robots, result) : new Rules(robots, in(KEPT));
        byOrigin.put(url.origin(), rules);
        return rules;
    }

    /** A copy may be used for longer when the file cannot be had (RFC 9309, section 2.4). */
    private Rules notNow(@Nullable Rules known, BaseRobotRules nothing, FetchResult result) {
        Instant soon = in(UNAVAILABLE_KEPT);
        Instant wished = result instanceof HttpError error ? error.retryAfter() : null;
        Instant again = wished != null && wished.isAfter(soon) ? wished : soon;
        return new Rules(known == null ? nothing : known.robots(), again);
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private FetchResult fetch(CrawlUrl file) throws InterruptedException {
        FetchResult result = fetcher.fetch(file, Validators.NONE, Expectation.LIST);
        for (int hop = 0; hop < MAX_REDIRECTS && result instanceof Redirected redirected; hop++) {
            result = fetcher.fetch(redirected.target(), Validators.NONE, Expectation.LIST);
        }
        return result;
    }

    private BaseRobotRules read(FetchResult result) {
        if (result instanceof Fetched fetched) {
            return parse(fetched.exchange().response());
        }
        boolean notNow = result instanceof Failed || (result instanceof HttpError error && error.isTransient());
        SimpleRobotRules rules = new SimpleRobotRules(notNow ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
        rules.setDeferVisits(notNow);
        return rules;
    }

    /** The parser forbids everything when the delay is above its limit; ours is capped by {@link Politeness}. */
    private BaseRobotRules parse(Capture file) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, NO_WARNING);
        String mediaType = file.headers().first("Content-Type").orElse("text/plain");
        return parser.parseContent(file.url().toString(), file.body(), mediaType, List.of(robotsName));
    }
}
