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
 */
public record Scope(Set<String> hosts, List<String> pathPrefixes) {
    private static final Pattern WWW = Pattern.compile("^www\\.");

    public Scope {
        hosts = hosts.stream().map(Scope::withoutWww).collect(Collectors.toUnmodifiableSet());
        pathPrefixes = List.copyOf(pathPrefixes);
    }

    /** Everything on the hosts of the seeds. */
    public static Scope ofHosts(Collection<CrawlUrl> seeds) {
        return new Scope(seeds.stream().map(CrawlUrl::host).collect(Collectors.toSet()), List.of());
    }

    public Scope withPathPrefixes(List<String> prefixes) {
        return new Scope(hosts, prefixes);
    }

    public boolean contains(CrawlUrl url) {
        return hosts.contains(withoutWww(url.host()))
                && (pathPrefixes.isEmpty() || pathPrefixes.stream().anyMatch(url.path()::startsWith));
    }

    private static String withoutWww(String host) {
        return WWW.matcher(host).replaceFirst("");
    }
}
