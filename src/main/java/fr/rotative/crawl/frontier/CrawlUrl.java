package fr.rotative.crawl.frontier;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address to fetch, written in one way only, so that an address met twice is one entry of the frontier: no fragment,
 * default port, dot segment or user information; host and scheme in lower case; query parameters sorted, without those
 * that identify a session or a campaign. Two addresses of one article may still differ: that is for the normaliser.
 */
public final class CrawlUrl {
    private static final Set<String> MEANINGLESS_PARAMETERS = Set.of(
            "PHPSESSID",
            "phpsessid",
            "jsessionid",
            "JSESSIONID",
            "sessionid",
            "sid",
            "xtor",
            "xtref",
            "fbclid",
            "gclid",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content");
    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .queryParamsToRemove(MEANINGLESS_PARAMETERS)
            .build();
    private static final Pattern PATH_SESSION = Pattern.compile("(?i);jsessionid=[^/?]*|/\\(S\\([0-9a-z]+\\)\\)");
    /** Sessions of programs that name them in their own way: nothing else is called so and looks like that. */
    private static final Pattern QUERY_SESSION =
            Pattern.compile("(?i)(?<=[?&])\\w*(?:sess|sid)\\w*=(?=[^&#]*\\d)[0-9a-z,_-]{16,}(?:&|(?=#)|$)");

    private final URI uri;

    private CrawlUrl(URI normalised) {
        this.uri = normalised;
    }

    /**
     * Normalises an absolute URL, with http assumed if it has no scheme, as people write it; nothing if it is not one
     * that a crawler fetches.
     */
    public static Optional<CrawlUrl> parse(String url) {
        String path = PATH_SESSION.matcher(url).replaceAll("");
        return Optional.ofNullable(NORMALIZER.filter(QUERY_SESSION.matcher(path).replaceAll("")))
                .flatMap(CrawlUrl::fetchable)
                .map(CrawlUrl::new);
    }

    /** @throws IllegalArgumentException if it is not an absolute http or https URL */
    public static CrawlUrl of(String url) {
        return parse(url).orElseThrow(() -> new IllegalArgumentException("Not an http or https URL: " + url));
    }

    /** What a reference on this page leads to; nothing if a crawler does not fetch it. */
    public Optional<CrawlUrl> resolve(String reference) {
        String spec = reference.strip();
        try {
            // java.net.URL puts up with the blanks and accents that pages have, but loses the file before a bare query
            return parse(new URL(uri.toURL(), spec.startsWith("?") ? uri.getRawPath() + spec : spec).toString());
        } catch (MalformedURLException notOfTheWeb) {
            return Optional.empty();
        }
    }

    public URI uri() {
        return uri;
    }

    public String value() {
        return uri.toString();
    }

    /** Host, and port unless it is the default one: what is crawled with one request at a time. */
    public String host() {
        return uri.getRawAuthority();
    }

    /** Scheme, host and port: what one robots.txt file speaks for (RFC 9309, section 2.3). */
    public String origin() {
        return uri.getScheme() + "://" + host();
    }

    /** The path with its query. */
    public String path() {
        return value().substring(origin().length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrawlUrl url && value().equals(url.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }

    private static Optional<URI> fetchable(String normalised) {
        try {
            URI uri = new URI(normalised);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
