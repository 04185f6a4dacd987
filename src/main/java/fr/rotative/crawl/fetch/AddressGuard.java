package fr.rotative.crawl.fetch;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the crawler out of networks that are nobody else's business: a page may link or redirect to the machine itself,
 * to a private network or to the metadata service of a cloud. Every address that the host's name has is examined.
 *
 * <p>The JDK's HTTP client looks the name up again when it connects, and does not tell to which address it did. Both
 * lookups are answered from the JVM's cache, which keeps an answer for 30 seconds, unless it lapses just between them; so
 * the guard is asked again when the head of the answer has come. What remains to a server of names that changes its answer
 * within one request, there and back, is that the request itself goes astray: a GET without credentials.
 */
public final class AddressGuard {
    /** What is not globally reachable, or embeds an IPv4 address: the IANA special-purpose registries (RFC 6890). */
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/128",
                    "::1/128",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private final Map<String, Set<InetAddress>> namedBySeeds = new HashMap<>();
    private final Resolver resolver;

    /** Finds the addresses of a host, as {@link InetAddress#getAllByName} does. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /**
     * @param seeds addresses that the user named, which may be private; their names are looked up now, so that a public
     *     name which turns into a private address later is not mistaken for one that the user meant
     */
    public AddressGuard(Collection<CrawlUrl> seeds, Resolver resolver) {
        this.resolver = resolver;
        seeds.forEach(this::grant);
    }

    /**
     * Whether the address may be asked.
     *
     * @throws UnknownHostException if the name of the host has no IP address
     */
    public boolean allows(CrawlUrl url) throws UnknownHostException {
        Set<InetAddress> named = namedBySeeds.getOrDefault(url.host(), Set.of());
        return addresses(url).allMatch(address -> named.contains(address) || isPublic(address));
    }

    /** Whether the address is one of this machine only; false if its name has no IP address. */
    public boolean isLoopback(CrawlUrl url) {
        try {
            return addresses(url).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void grant(CrawlUrl seed) {
        try {
            namedBySeeds.put(seed.host(), addresses(seed).collect(Collectors.toUnmodifiableSet()));
        } catch (UnknownHostException nothingNamed) {
            namedBySeeds.remove(seed.host());
        }
    }

    private Stream<InetAddress> addresses(CrawlUrl url) throws UnknownHostException {
        return Arrays.stream(resolver.addresses(url.uri().getHost()));
    }

    private static boolean isPublic(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }
}
