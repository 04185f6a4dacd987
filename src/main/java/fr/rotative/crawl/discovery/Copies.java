package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises print views and other addresses of articles that were found under one already. Addresses that differ in
 * scheme, {@code www.} or a closing slash alone are no copies: it may be that only one of them works. What was not met
 * for long is forgotten. Safe for use by several threads.
 */
public final class Copies {
    private static final int REMEMBERED = 20_000;
    private static final Pattern WWW = Pattern.compile("^www\\.");
    private static final Pattern CLOSING_SLASH = Pattern.compile("/$");

    private final ArticleIdentity identity;
    private final Map<URI, CrawlUrl> found = new RecentlyUsed<>(REMEMBERED);

    public Copies(ArticleIdentity identity) {
        this.identity = identity;
    }

    /** From now on this is the address of its article. */
    synchronized void prefer(CrawlUrl url) {
        found.put(identity.of(url), url);
    }

    /**
     * The address under which the article was found first, if it is another one; otherwise this one is the first. What the
     * rules make out to be the usual address of an article is a copy of none.
     */
    synchronized Optional<CrawlUrl> original(CrawlUrl url) {
        if (isUsual(url)) {
            prefer(url);
            return Optional.empty();
        }
        CrawlUrl first = found.putIfAbsent(identity.of(url), url);
        return Optional.ofNullable(first).filter(other -> !samePath(other.path(), url.path()));
    }

    /** Other addresses that the article may have, if the rules of the site make this one out to be unusual. */
    public List<CrawlUrl> usualAddresses(CrawlUrl url) {
        URI usual = identity.of(url);
        if (usual.getRawAuthority() == null || isUsual(url)) {
            return List.of();
        }
        String host = WWW.matcher(usual.getRawAuthority()).replaceFirst("");
        return Stream.of("http://", "https://")
                .flatMap(scheme -> Stream.of(scheme + host, scheme + "www." + host))
                .flatMap(origin -> CrawlUrl.parse(origin + path(usual)).stream())
                .toList();
    }

    private boolean isUsual(CrawlUrl url) {
        return samePath(path(identity.of(url)), url.path());
    }

    private static String path(URI url) {
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    private static boolean samePath(String a, String b) {
        return CLOSING_SLASH
                .matcher(a)
                .replaceFirst("")
                .equals(CLOSING_SLASH.matcher(b).replaceFirst(""));
    }
}
