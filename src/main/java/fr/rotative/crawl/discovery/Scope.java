package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a crawl is asked for. With or without {@code www.}, with http or https, a host is the same one.
 *
 * @param hosts as {@link CrawlUrl#host} writes them, without {@code www.}
 * @param pathPrefixes what paths begin with; none means any path
 * @param includes expressions one of which is found in an address; none means any address
 * @param excludes expressions none of which is found in an address
 */
public record Scope(Set<String> hosts, List<String> pathPrefixes, List<Pattern> includes, List<Pattern> excludes) {
    private static final Pattern WWW = Pattern.compile("^www\\.");

    public Scope {
        hosts = hosts.stream().map(Scope::withoutWww).collect(Collectors.toUnmodifiableSet());
        pathPrefixes = List.copyOf(pathPrefixes);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Everything on these hosts. */
    public Scope(Set<String> hosts) {
        this(hosts, List.of(), List.of(), List.of());
    }

    /** Everything on the hosts of the seeds. */
    public static Scope ofHosts(Collection<CrawlUrl> seeds) {
        return new Scope(seeds.stream().map(CrawlUrl::host).collect(Collectors.toSet()));
    }

    public Scope withPathPrefixes(List<String> prefixes) {
        return new Scope(hosts, prefixes, includes, excludes);
    }

    public Scope withPatterns(List<Pattern> wanted, List<Pattern> unwanted) {
        return new Scope(hosts, pathPrefixes, wanted, unwanted);
    }

    /** Whether the crawl is asked for something of the host; lists of addresses are read wherever they lie on it. */
    public boolean containsHostOf(CrawlUrl url) {
        return hosts.contains(withoutWww(url.host()));
    }

    public boolean contains(CrawlUrl url) {
        return containsHostOf(url)
                && (pathPrefixes.isEmpty() || pathPrefixes.stream().anyMatch(url.path()::startsWith))
                && (includes.isEmpty() || isFound(includes, url))
                && !isFound(excludes, url);
    }

    private static boolean isFound(List<Pattern> patterns, CrawlUrl url) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(url.value()).find());
    }

    private static String withoutWww(String host) {
        return WWW.matcher(host).replaceFirst("");
    }
}
