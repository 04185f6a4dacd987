package fr.rotative.crawl;

import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Exchange;
import fr.rotative.crawl.discovery.PageProfile;
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
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Draws the consequences of a fetch, in the order that loses nothing: the response is kept, then what it leads to is
 * added to the frontier, and only then does the caller record the visit.
 */
final class Visitor {
    private final CaptureSink sink;
    private final Harvest harvest;
    private final RecrawlSchedule schedule;
    private final CrawlTally tally;

    Visitor(CaptureSink sink, Harvest harvest, RecrawlSchedule schedule, CrawlTally tally) {
        this.sink = sink;
        this.harvest = harvest;
        this.schedule = schedule;
        this.tally = tally;
    }

    Visit visit(Entry entry, FetchResult result, Instant now) throws IOException {
        if (result instanceof Fetched fetched) {
            return fetched(entry, fetched.exchange(), now);
        }
        if (result instanceof NotModified notModified) {
            return notModified(entry, notModified.exchange(), now);
        }
        if (result instanceof Redirected redirected) {
            return redirected(entry, redirected, now);
        }
        if (result instanceof HttpError error) {
            return httpError(entry, error, now);
        }
        return result instanceof Refused refused ? refused(entry, refused, now) : failed(entry, (Failed) result, now);
    }

    private Visit fetched(Entry entry, Exchange exchange, Instant now) throws IOException {
        CaptureReference earlier = entry.capture();
        CaptureReference kept = sink.keep(exchange, earlier);
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
            PageProfile page = harvest.links(exchange.response(), entry);
            count(earlier == null, changed);
            return last.withInterval(schedule.afterAnswer(entry, changed, page, now));
        } catch (IOException unreadable) {
            return failed(entry, Failed.ofPayload(unreadable), now).withCapture(last.capture());
        }
    }

    private Visit notModified(Entry entry, Exchange exchange, Instant now) throws IOException {
        if (entry.capture() == null) {
            return httpError(entry, new HttpError(exchange, null), now);
        }
        sink.keep(exchange, entry.capture());
        count(false, false);
        Duration interval = schedule.afterNothingNew(entry, now);
        return new Visit(now, State.FETCHED, "", entry.validators(), entry.capture(), 0, interval);
    }

    private Visit redirected(Entry entry, Redirected redirected, Instant now) throws IOException {
        sink.keep(redirected.exchange(), null);
        tally.redirected();
        harvest.redirect(redirected.target(), entry);
        Duration interval = schedule.afterNothingNew(entry, now);
        return new Visit(now, State.REDIRECTED, "", Validators.NONE, entry.capture(), 0, interval);
    }

    private Visit httpError(Entry entry, HttpError error, Instant now) throws IOException {
        String reason = "http-" + error.status();
        tally.failed(entry.url(), reason, "");
        if (!error.isTransient()) {
            sink.keep(error.exchange(), null);
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
