package fr.rotative.normalise.site;

import fr.rotative.article.CanonicalUrl;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The one address behind the many under which an article is met: print views, free slugs, tracking parameters,
 * {@code www.}, the scheme, default documents, fragments and trailing slashes make no difference.
 */
public final class CanonicalUrls {
    private static final String SCHEME = "https://";
    private static final Pattern DEFAULT_DOCUMENT =
            Pattern.compile("(?:index|default|home)\\.(?:s?html?|php|aspx?|jsp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile(";jsessionid=[^/?]*", Pattern.CASE_INSENSITIVE);

    /** How a site's paths are made canonical. */
    private record PathRule(String domain, Pattern pattern, String replacement) {}

    private final Hosts hosts;
    private final List<PathRule> paths;
    private final List<String> tracking;

    CanonicalUrls(Hosts hosts, List<CSVRecord> paths, List<CSVRecord> parameters) {
        this.hosts = hosts;
        this.paths = paths.stream()
                .map(row -> new PathRule(row.get("host"), Pattern.compile(row.get("pattern")), row.get("replacement")))
                .toList();
        this.tracking = parameters.stream().map(row -> row.get("name")).toList();
    }

    /** The canonical form of the address; an address without host becomes {@code urn:rotative:...}. */
    public CanonicalUrl of(URI url) {
        if (url.getHost() == null) {
            return new CanonicalUrl("urn:rotative:" + withoutScheme(url));
        }
        Optional<Hosts.Site> site = hosts.find(url);
        String domain = site.map(Hosts.Site::domain).orElse(Hosts.bare(url.getHost()));
        boolean underSite = site.isPresent() && !Hosts.bare(url.getHost()).equals(domain);
        String start =
                site.isPresent() && !underSite ? site.get().address() : SCHEME + Hosts.bare(url.getHost()) + port(url);
        return new CanonicalUrl(start + path(domain, url.getRawPath()) + query(url.getRawQuery()));
    }

    private String path(String domain, @Nullable String rawPath) {
        String path = rawPath == null || rawPath.isEmpty() ? "/" : rawPath;
        String cleaned = withoutDefaultDocument(
                path.indexOf(';') < 0 ? path : SESSION.matcher(path).replaceAll(""));
        for (PathRule rule : paths) {
            Matcher matcher = rule.pattern.matcher(cleaned);
            if (rule.domain.equals(domain) && matcher.matches()) {
                return matcher.replaceAll(rule.replacement);
            }
        }
        return cleaned.length() > 1 && cleaned.endsWith("/") ? cleaned.substring(0, cleaned.length() - 1) : cleaned;
    }

    private static String withoutDefaultDocument(String path) {
        int name = path.lastIndexOf('/') + 1;
        return DEFAULT_DOCUMENT.matcher(path).region(name, path.length()).matches() ? path.substring(0, name) : path;
    }

    private String query(@Nullable String rawQuery) {
        if (rawQuery == null) {
            return "";
        }
        String kept = Stream.of(rawQuery.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private boolean isTracking(String parameter) {
        int value = parameter.indexOf('=');
        String name = (value < 0 ? parameter : parameter.substring(0, value)).toLowerCase(Locale.ROOT);
        return tracking.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    private static String port(URI url) {
        boolean standard = url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443;
        return standard ? "" : ":" + url.getPort();
    }

    private static String withoutScheme(URI url) {
        String rest =
                url.toString().replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*:", "").replaceFirst("^/+", "");
        return rest.isEmpty() ? "unnamed" : rest;
    }
}
