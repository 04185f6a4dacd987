package fr.rotative.crawl.discovery;

import fr.rotative.crawl.fetch.FetchResult.Refused;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what was fetched into addresses to fetch. */
public final class Discovery {
    /** Files that are linked from pages and hold no articles. */
    private static final Pattern NOT_PAGES = Pattern.compile(
            "(?i)\\.(jpe?g|gif|png|webp|avif|svg|ico|css|js|mp3|mp4|avi|mov|wav|zip|exe|dmg|pdf|docx?|xlsx?|pptx?|woff2?|swf)$");

    private final Scope scope;
    private final int maxDepth;
    private final Instant start;
    private final Traps traps;
    private final Copies copies;

    /**
     * Addresses found, each once.
     *
     * @param refused those that stay outside, and why
     * @param profile what the page that they stand in tells of itself
     */
    public record Discovered(List<Candidate> candidates, Map<Candidate, Refused> refused, PageProfile profile) {
        public static final Discovered NOTHING = new Discovered(List.of(), Map.of(), PageProfile.UNKNOWN);

        public Discovered {
            candidates = List.copyOf(candidates);
            refused = Map.copyOf(refused);
        }
    }

    /**
     * @param maxDepth how many links, redirects counted, may lead from a seed to a page
     * @param start when the crawl began: lists, and what seeds redirect to, are looked at once in each crawl
     */
    public Discovery(Scope scope, int maxDepth, Instant start, Copies copies) {
        this.scope = scope;
        this.maxDepth = maxDepth;
        this.start = start;
        this.traps = new Traps(start);
        this.copies = copies;
    }

    /**
     * What a fetched page or list leads to.
     *
     * @throws IOException if it is a list that cannot be read
     */
    public Discovered in(HtmlPage page, Entry entry) throws IOException {
        if (entry.found().role() == Role.PAGE) {
            copies.original(entry.url());
        }
        return admit(read(page, entry), entry);
    }

    /** What a redirect leads to: it takes over the role of the address that it replaces. */
    public Discovered redirect(CrawlUrl target, Entry entry) {
        Found found = Found.preferred(target, entry.found().role());
        return admit(new PageReading(List.of(found), PageProfile.UNKNOWN), entry);
    }

    /** Lists that the robots.txt of the site names. */
    public Discovered sitemaps(List<CrawlUrl> sitemaps, Entry entry) {
        List<Found> found =
                sitemaps.stream().map(url -> new Found(url, Role.LISTING, null)).toList();
        return admit(new PageReading(found, PageProfile.UNKNOWN), entry);
    }

    /** Why an address that the frontier knows is not to be fetched after all, if the reason lies in the address itself. */
    public Optional<Refused> refusal(Entry entry) {
        return entry.found().role() == Role.PAGE ? ofAddress(entry.url()) : Optional.empty();
    }

    private static PageReading read(HtmlPage page, Entry entry) throws IOException {
        Optional<List<Found>> list = Sitemaps.in(page.capture(), entry.found().role() == Role.LISTING);
        return list.isPresent() ? new PageReading(list.get(), PageProfile.UNKNOWN) : Links.in(page);
    }

    private Discovered admit(PageReading reading, Entry entry) {
        Map<CrawlUrl, Candidate> candidates = new LinkedHashMap<>();
        Map<Candidate, Refused> refused = new LinkedHashMap<>();
        Set<CrawlUrl> seen = new HashSet<>();
        int depth = entry.found().depth() + 1;
        for (Found found : reading.found()) {
            if (seen.add(found.url())) {
                Candidate candidate = candidate(found, depth, entry);
                refusal(found, depth)
                        .ifPresentOrElse(
                                why -> refused.put(candidate, why), () -> candidates.put(found.url(), candidate));
            }
        }
        return new Discovered(List.copyOf(candidates.values()), refused, reading.profile());
    }

    private Candidate candidate(Found found, int depth, Entry entry) {
        Instant changed = found.role() == Role.PAGE ? found.changed() : start;
        return new Candidate(found.url(), found.role(), depth, entry.url(), changed);
    }

    private Optional<Refused> refusal(Found found, int depth) {
        CrawlUrl url = found.url();
        boolean within = found.role() == Role.PAGE ? scope.contains(url) : scope.containsHostOf(url);
        if (!within) {
            return Optional.of(new Refused(Refusal.OUT_OF_SCOPE, url.host()));
        }
        if (depth > maxDepth) {
            return Optional.of(new Refused(Refusal.TOO_DEEP, depth + " links from a seed"));
        }
        return found.role() == Role.PAGE ? ofFoundPage(found) : Optional.empty();
    }

    private Optional<Refused> ofFoundPage(Found found) {
        Optional<Refused> inItself = ofAddress(found.url());
        if (inItself.isPresent()) {
            return inItself;
        }
        if (found.preferred()) {
            copies.prefer(found.url());
            return Optional.empty();
        }
        return copies.original(found.url())
                .map(original -> new Refused(Refusal.COPY, "of " + original))
                .or(() -> traps.recogniseFound(found.url()).map(trap -> new Refused(Refusal.TRAP, trap)));
    }

    private Optional<Refused> ofAddress(CrawlUrl url) {
        if (NOT_PAGES.matcher(url.uri().getRawPath()).find()) {
            return Optional.of(new Refused(Refusal.MEDIA_TYPE, url.uri().getRawPath()));
        }
        return traps.recognise(url).map(trap -> new Refused(Refusal.TRAP, trap));
    }
}
