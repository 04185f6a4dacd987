package fr.rotative.web.admission;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of the Internet as headers and sockets write it; names are never looked up. */
record IpAddress(InetAddress address) {
    private static final Pattern VERSION_4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern VERSION_4_WITH_PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d+");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]*)\\](:\\d+)?");
    private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern ZONE = Pattern.compile("%.*");

    /** Half of an IPv6 address tells the network, which one client may have to itself. */
    private static final int NETWORK_BYTES = 8;

    private static final int VERSION_4_BYTES = 4;

    /** Nothing if it is none. */
    static Optional<IpAddress> parse(String written) {
        String bare = ZONE.matcher(written.strip()).replaceFirst("");
        bare = BRACKETED.matcher(bare).replaceFirst("$1");
        bare = VERSION_4_WITH_PORT.matcher(bare).replaceFirst("$1");
        if (!VERSION_4.matcher(bare).matches() && !VERSION_6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IpAddress(InetAddress.getByName(bare)));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        return address.getAddress();
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** What one client has: an IPv4 address, or an IPv6 network of 64 bits. */
    String household() {
        byte[] bytes = bytes();
        return bytes.length == VERSION_4_BYTES
                ? address.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
    }
}
