package fr.rotative.web.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The proxies whose word is taken for who asks ({@code X-Forwarded-For}). The header is read from its end, where the
 * last proxy has written: the first address that is no named proxy is the client, and what stands before it is hearsay.
 */
public final class Proxies {
    public static final Proxies NONE = new Proxies(List.of());

    private static final IpAddress UNKNOWN = IpAddress.parse("0.0.0.0").orElseThrow();

    private final List<AddressRange> named;

    private Proxies(List<AddressRange> named) {
        this.named = named;
    }

    /**
     * @param addresses each an IP address, or a range in CIDR notation
     * @throws IllegalArgumentException naming the one that is neither
     */
    public static Proxies named(Collection<String> addresses) {
        return new Proxies(addresses.stream().map(AddressRange::parse).toList());
    }

    public boolean isEmpty() {
        return named.isEmpty();
    }

    /**
     * Whose request it is: an IPv4 address, or an IPv6 network of 64 bits.
     *
     * @param remote the address at the other end of the connection
     * @param forwarded the fields {@code X-Forwarded-For} in their order
     */
    String client(String remote, List<String> forwarded) {
        IpAddress nearest = IpAddress.parse(remote).orElse(UNKNOWN);
        List<String> hops = new ArrayList<>(forwarded.stream()
                .flatMap(field -> Arrays.stream(field.split(",")))
                .toList());
        while (isNamed(nearest) && !hops.isEmpty()) {
            Optional<IpAddress> before = IpAddress.parse(hops.remove(hops.size() - 1));
            if (before.isEmpty()) {
                break;
            }
            nearest = before.get();
        }
        return nearest.household();
    }

    /** Whether it is this very machine. */
    static boolean isLocal(String remote) {
        return IpAddress.parse(remote).filter(IpAddress::isLoopback).isPresent();
    }

    private boolean isNamed(IpAddress address) {
        return named.stream().anyMatch(range -> range.contains(address));
    }
}
