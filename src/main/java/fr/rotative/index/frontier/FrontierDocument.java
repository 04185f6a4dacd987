package fr.rotative.index.frontier;

import fr.rotative.article.CaptureReference;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the frontier as the index keeps it; {@code index-mappings/README.md} explains each field.
 *
 * @param available from when it may be leased: when it is due, or when its lease ends
 * @param holder who has leased it; none if nobody has
 */
record FrontierDocument(
        String url,
        String host,
        String role,
        int depth,
        @Nullable String foundOn,
        @Nullable Instant changed,
        Instant due,
        Instant available,
        @Nullable String holder,
        String state,
        @Nullable Last last) {

    /** The last visit. */
    record Last(
            Instant at,
            String reason,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable CaptureReference capture,
            int failures,
            long intervalMillis) {

        static Last of(Visit visit) {
            return new Last(
                    visit.at(),
                    visit.reason(),
                    visit.validators().etag(),
                    visit.validators().lastModified(),
                    visit.capture(),
                    visit.failures(),
                    visit.interval().toMillis());
        }

        Visit visit(State state) {
            Validators validators = new Validators(etag, lastModified);
            return new Visit(at, state, reason, validators, capture, failures, Duration.ofMillis(intervalMillis));
        }
    }

    /** An entry that nobody has leased. */
    static FrontierDocument of(Entry entry) {
        Candidate found = entry.found();
        CrawlUrl foundOn = found.foundOn();
        Visit last = entry.last();
        return new FrontierDocument(
                found.url().value(),
                found.url().host(),
                found.role().name(),
                found.depth(),
                foundOn == null ? null : foundOn.value(),
                found.changed(),
                entry.due(),
                entry.due(),
                null,
                entry.state().name(),
                last == null ? null : Last.of(last));
    }

    FrontierDocument leasedTo(String crawler, Instant until) {
        return new FrontierDocument(url, host, role, depth, foundOn, changed, due, until, crawler, state, last);
    }

    boolean isLeased() {
        return holder != null;
    }

    Entry entry() {
        Candidate found = new Candidate(
                CrawlUrl.of(url), Role.valueOf(role), depth, foundOn == null ? null : CrawlUrl.of(foundOn), changed);
        return new Entry(found, due, last == null ? null : last.visit(State.valueOf(state)));
    }
}
