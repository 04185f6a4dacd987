package fr.rotative.crawl.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of IP addresses, written as prefix and length (CIDR, RFC 4632). */
record Network(BigInteger prefix, int bytes, int hostBits) {

    /** @param cidr such as {@code 10.0.0.0/8} */
    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        byte[] address = literal(cidr.substring(0, slash));
        int hostBits = address.length * Byte.SIZE - Integer.parseInt(cidr.substring(slash + 1));
        return new Network(number(address).shiftRight(hostBits), address.length, hostBits);
    }

    boolean contains(InetAddress address) {
        byte[] raw = address.getAddress();
        return raw.length == bytes && number(raw).shiftRight(hostBits).equals(prefix);
    }

    private static BigInteger number(byte[] address) {
        return new BigInteger(1, address);
    }

    private static byte[] literal(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an IP address: " + address, e);
        }
    }
}
