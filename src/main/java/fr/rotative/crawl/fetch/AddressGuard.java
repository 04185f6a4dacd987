package fr.rotative.crawl.fetch;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the crawler out of networks that are nobody else's business: a page may link or redirect to the machine itself,
 * to a private network or to the metadata service of a cloud. Every address that the host's name has is examined. The
 * JVM keeps answers of the DNS for 30 seconds, so the connection that follows goes to an address that was examined.
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

    private final Set<String> namedBySeeds;
    private final Resolver resolver;

    /** Finds the addresses of a host, as {@link InetAddress#getAllByName} does. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** @param seeds addresses that the user named, which may be private */
    public AddressGuard(Collection<CrawlUrl> seeds, Resolver resolver) {
        this.namedBySeeds = seeds.stream().map(CrawlUrl::host).collect(Collectors.toUnmodifiableSet());
        this.resolver = resolver;
    }

    /**
     * Whether the address may be asked.
     *
     * @throws UnknownHostException if the name of the host has no IP address
     */
    public boolean allows(CrawlUrl url) throws UnknownHostException {
        return namedBySeeds.contains(url.host()) || addresses(url).allMatch(AddressGuard::isPublic);
    }

    /** Whether the address is one of this machine only; false if its name has no IP address. */
    public boolean isLoopback(CrawlUrl url) {
        try {
            return addresses(url).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Stream<InetAddress> addresses(CrawlUrl url) throws UnknownHostException {
        return Arrays.stream(resolver.addresses(url.uri().getHost()));
    }

    private static boolean isPublic(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(network -> network.contains(address));
    }
}
