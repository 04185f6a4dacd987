package fr.rotative.bench.speed;

import java.util.Locale;

/** The limit of a figure. */
public record Bar(Side side, double limit) {

    /** Where a figure has to be. */
    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    public static Bar atLeast(double limit) {
        return new Bar(Side.AT_LEAST, limit);
    }

    public static Bar atMost(double limit) {
        return new Bar(Side.AT_MOST, limit);
    }

    boolean allows(double value) {
        return side == Side.AT_LEAST ? value >= limit : value <= limit;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.2f", side == Side.AT_LEAST ? ">=" : "<=", limit);
    }
}
