package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Exchange;
import fr.rotative.crawl.discovery.Discovery;
import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.fetch.FetchResult;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.Fetched;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.fetch.FetchResult.NotModified;
import fr.rotative.crawl.fetch.FetchResult.Redirected;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Draws the consequences of a fetch: the response is kept, and then it is looked at for where it leads. */
final class Visitor {
    private final CaptureSink sink;
    private final Discovery discovery;
    private final RecrawlSchedule schedule;
    private final CrawlTally tally;

    /** A visit, and what it leads to. */
    record Outcome(Visit visit, Discovered found) {
        static Outcome of(Visit visit) {
            return new Outcome(visit, Discovered.NOTHING);
        }
    }

    Visitor(CaptureSink sink, Discovery discovery, RecrawlSchedule schedule, CrawlTally tally) {
        this.sink = sink;
        this.discovery = discovery;
        this.schedule = schedule;
        this.tally = tally;
    }

    /**
     * @return what is to be recorded of the visit; the response is kept by then
     * @throws IOException if it cannot be kept
     */
    Outcome visit(Entry entry, FetchResult result, Instant now) throws IOException {
        if (result instanceof Fetched fetched) {
            return fetched(entry, fetched.exchange(), now);
        }
        if (result instanceof NotModified notModified) {
            return Outcome.of(notModified(entry, notModified.exchange(), now));
        }
        if (result instanceof Redirected redirected) {
            return redirected(entry, redirected, now);
        }
        if (result instanceof HttpError error) {
            return Outcome.of(httpError(entry, error, now));
        }
        return Outcome.of(
                result instanceof Refused refused ? refused(entry, refused, now) : failed(entry, (Failed) result, now));
    }

    private Outcome fetched(Entry entry, Exchange exchange, Instant now) throws IOException {
        CaptureReference earlier = entry.capture();
        HtmlPage page = HtmlPage.of(exchange.response());
        CaptureReference kept = sink.keep(exchange, page, earlier);
        boolean changed = earlier == null || !earlier.digest().equals(kept.digest());
        Visit last = new Visit(
                now,
                State.FETCHED,
                "",
                Validators.of(exchange.response().headers()),
                changed ? kept : earlier,
                0,
                Duration.ZERO);
        try {
            Discovered found = discovery.in(page, entry);
            count(earlier == null, changed);
            return new Outcome(last.withInterval(schedule.afterAnswer(entry, changed, found.profile(), now)), found);
        } catch (IOException unreadable) {
            return Outcome.of(failed(entry, Failed.ofPayload(unreadable), now).withCapture(last.capture()));
        }
    }

    private Visit notModified(Entry entry, Exchange exchange, Instant now) throws IOException {
        if (entry.capture() == null) {
            return httpError(entry, new HttpError(exchange, null), now);
        }
        keep(exchange, entry.capture());
        count(false, false);
        Duration interval = schedule.afterNothingNew(entry, now);
        return new Visit(now, State.FETCHED, "", entry.validators(), entry.capture(), 0, interval);
    }

    private Outcome redirected(Entry entry, Redirected redirected, Instant now) throws IOException {
        keep(redirected.exchange(), null);
        tally.redirected();
        Duration interval = schedule.afterNothingNew(entry, now);
        Visit visit = new Visit(now, State.REDIRECTED, "", Validators.NONE, entry.capture(), 0, interval);
        return new Outcome(visit, discovery.redirect(redirected.target(), entry));
    }

    private Visit httpError(Entry entry, HttpError error, Instant now) throws IOException {
        String reason = "http-" + error.status();
        tally.failed(entry.url(), reason, "");
        if (!error.isTransient()) {
            keep(error.exchange(), null);
            return unsuccessful(entry, State.FAILED, reason, now, schedule.afterAbsence());
        }
        Duration interval = error.retryAfter() == null
                ? schedule.afterFailure(entry.failures() + 1)
                : schedule.afterPause(entry.failures() + 1, Duration.between(now, error.retryAfter()));
        return unsuccessful(entry, State.FAILED, reason, now, interval);
    }

    private Visit refused(Entry entry, Refused refused, Instant now) {
        tally.refused(entry.url(), refused);
        Duration interval = schedule.afterRefusal(refused.why());
        return unsuccessful(entry, State.REFUSED, refused.why().label(), now, interval);
    }

    private Visit failed(Entry entry, Failed failed, Instant now) {
        String reason = failed.why().label();
        tally.failed(entry.url(), reason, failed.detail());
        return unsuccessful(entry, State.FAILED, reason, now, schedule.afterFailure(entry.failures() + 1));
    }

    private static Visit unsuccessful(Entry entry, State state, String reason, Instant now, Duration interval) {
        int failures = state == State.FAILED ? entry.failures() + 1 : 0;
        return new Visit(now, state, reason, entry.validators(), entry.capture(), failures, interval);
    }

    private void keep(Exchange exchange, @Nullable CaptureReference earlier) throws IOException {
        sink.keep(exchange, HtmlPage.of(exchange.response()), earlier);
    }

    private void count(boolean first, boolean changed) {
        if (first) {
            tally.created();
        } else if (changed) {
            tally.changed();
        } else {
            tally.unchanged();
        }
    }
}
