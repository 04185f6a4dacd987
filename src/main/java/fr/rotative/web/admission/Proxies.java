package fr.rotative.web.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The proxies whose word is taken for who asks ({@code X-Forwarded-For}) and how ({@code X-Forwarded-Proto}). The headers
 * are read from their ends, where the last proxy has written: the first address that is no named proxy is the client, and
 * what stands before it is hearsay.
 */
public final class Proxies {
    public static final Proxies NONE = new Proxies(List.of());

    private static final IpAddress UNKNOWN = IpAddress.parse("0.0.0.0").orElseThrow();

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final List<AddressRange> named;

    /** From whom a request comes, as far as named proxies tell, and through how many of them. */
    private record Path(IpAddress client, int proxies) {}

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
        return path(remote, forwarded).client().household();
    }

    /**
     * By which scheme the client asks; nothing where no named proxy tells. One that is told less often than there are
     * named proxies was set anew, or left as it was, by the last of them.
     *
     * @param remote the address at the other end of the connection
     * @param forwarded the fields {@code X-Forwarded-For} in their order
     * @param schemes the fields {@code X-Forwarded-Proto} in their order
     */
    Optional<String> scheme(String remote, List<String> forwarded, List<String> schemes) {
        int proxies = path(remote, forwarded).proxies();
        List<String> told = elements(schemes);
        if (proxies == 0 || told.isEmpty()) {
            return Optional.empty();
        }
        String scheme = told.get(Math.max(0, told.size() - proxies)).strip().toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? Optional.of(scheme) : Optional.empty();
    }

    private Path path(String remote, List<String> forwarded) {
        IpAddress nearest = IpAddress.parse(remote).orElse(UNKNOWN);
        List<String> hops = new ArrayList<>(elements(forwarded));
        int proxies = 0;
        while (isNamed(nearest)) {
            proxies++;
            Optional<IpAddress> before =
                    hops.isEmpty() ? Optional.empty() : IpAddress.parse(hops.remove(hops.size() - 1));
            if (before.isEmpty()) {
                break;
            }
            nearest = before.get();
        }
        return new Path(nearest, proxies);
    }

    private static List<String> elements(List<String> fields) {
        return fields.stream().flatMap(field -> Arrays.stream(field.split(","))).toList();
    }

    /** Whether it is this very machine. */
    static boolean isLocal(String remote) {
        return IpAddress.parse(remote).filter(IpAddress::isLoopback).isPresent();
    }

    private boolean isNamed(IpAddress address) {
        return named.stream().anyMatch(range -> range.contains(address));
    }
}
