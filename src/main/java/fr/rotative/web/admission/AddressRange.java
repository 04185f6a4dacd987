package fr.rotative.web.admission;

import java.math.BigInteger;

/** An address, or all that begin with the same bits. */
record AddressRange(IpAddress first, int bits) {

    /**
     * @param written as {@code 192.0.2.7}, or in CIDR notation as {@code 2001:db8::/32}
     * @throws IllegalArgumentException if it is neither
     */
    static AddressRange parse(String written) {
        String[] parts = written.strip().split("/", 2);
        IpAddress address = IpAddress.parse(parts[0]).orElseThrow(() -> bad(written));
        int all = address.bytes().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : number(parts[1], written);
        if (bits < 0 || bits > all) {
            throw bad(written);
        }
        return new AddressRange(address, bits);
    }

    boolean contains(IpAddress other) {
        byte[] mine = first.bytes();
        byte[] theirs = other.bytes();
        int ignored = mine.length * Byte.SIZE - bits;
        return mine.length == theirs.length
                && new BigInteger(1, mine).shiftRight(ignored).equals(new BigInteger(1, theirs).shiftRight(ignored));
    }

    private static int number(String bits, String written) {
        try {
            return Integer.parseInt(bits);
        } catch (NumberFormatException e) {
            throw bad(written);
        }
    }

    private static IllegalArgumentException bad(String written) {
        return new IllegalArgumentException(
                "'" + written + "' is neither an IP address nor a range of them such as 10.0.0.0/8");
    }
}
