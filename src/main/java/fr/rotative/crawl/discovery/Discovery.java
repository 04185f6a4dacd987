package fr.rotative.crawl.discovery;

import fr.rotative.capture.Capture;
import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what was fetched into addresses to fetch. */
public final class Discovery {
    /** Files that are linked from pages and hold no articles. */
    private static final Pattern NOT_PAGES = Pattern.compile(
            "(?i)\\.(jpe?g|gif|png|webp|avif|svg|ico|css|js|mp3|mp4|avi|mov|wav|zip|exe|dmg|pdf|docx?|xlsx?|pptx?|woff2?|swf)$");

    private final Scope scope;
    private final int maxDepth;
    private final Instant start;

    /**
     * Addresses found, each once.
     *
     * @param refused those that stay outside, and why
     */
    public record Discovered(List<Candidate> candidates, Map<CrawlUrl, Refused> refused) {
        public Discovered {
            candidates = List.copyOf(candidates);
            refused = Map.copyOf(refused);
        }
    }

    /**
     * @param maxDepth how many links, redirects counted, may lead from a seed to a page
     * @param start when the crawl began: lists, and what seeds redirect to, are looked at once in each crawl
     */
    public Discovery(Scope scope, int maxDepth, Instant start) {
        this.scope = scope;
        this.maxDepth = maxDepth;
        this.start = start;
    }

    /** What a fetched page or list leads to. */
    public Discovered in(Capture capture, Entry entry) {
        return admit(found(capture), entry);
    }

    /** What a redirect leads to: it takes over the role of the address that it replaces. */
    public Discovered redirect(CrawlUrl target, Entry entry) {
        return admit(List.of(new Found(target, entry.found().role(), null)), entry);
    }

    /** Lists that the robots.txt of the site names. */
    public Discovered sitemaps(List<CrawlUrl> sitemaps, Entry entry) {
        return admit(
                sitemaps.stream().map(url -> new Found(url, Role.LISTING, null)).toList(), entry);
    }

    private static List<Found> found(Capture capture) {
        return Sitemaps.in(capture).orElseGet(() -> links(capture));
    }

    private static List<Found> links(Capture capture) {
        try {
            return Links.in(capture);
        } catch (IOException notHtml) {
            return List.of();
        }
    }

    private Discovered admit(List<Found> all, Entry entry) {
        Map<CrawlUrl, Candidate> candidates = new LinkedHashMap<>();
        Map<CrawlUrl, Refused> refused = new LinkedHashMap<>();
        int depth = entry.found().depth() + 1;
        for (Found found : all) {
            refusal(found.url(), depth)
                    .ifPresentOrElse(
                            why -> refused.put(found.url(), why),
                            () -> candidates.putIfAbsent(found.url(), candidate(found, depth, entry)));
        }
        return new Discovered(List.copyOf(candidates.values()), refused);
    }

    private Candidate candidate(Found found, int depth, Entry entry) {
        Instant changed = found.role() == Role.PAGE ? found.changed() : start;
        return new Candidate(found.url(), found.role(), depth, entry.url(), changed);
    }

    private Optional<Refused> refusal(CrawlUrl url, int depth) {
        if (!scope.contains(url)) {
            return Optional.of(new Refused(Refusal.OUT_OF_SCOPE, url.host()));
        }
        if (NOT_PAGES.matcher(url.uri().getRawPath()).find()) {
            return Optional.of(new Refused(Refusal.MEDIA_TYPE, url.uri().getRawPath()));
        }
        if (depth > maxDepth) {
            return Optional.of(new Refused(Refusal.TOO_DEEP, depth + " links from a seed"));
        }
        return Traps.recognise(url).map(trap -> new Refused(Refusal.TRAP, trap));
    }
}
