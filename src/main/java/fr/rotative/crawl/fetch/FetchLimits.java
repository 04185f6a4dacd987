package fr.rotative.crawl.fetch;

import java.time.Duration;

/**
 * What is granted to one response.
 *
 * @param payloadBytes how large its payload may be, as transferred and decoded
 * @param connect how long connecting may take
 * @param total how long everything may take, from the request to the last byte
 */
public record FetchLimits(long payloadBytes, Duration connect, Duration total) {
    private static final long DEFAULT_PAYLOAD_BYTES = 16L << 20;

    public FetchLimits withTotal(Duration other) {
        return new FetchLimits(payloadBytes, connect, other);
    }

    public static FetchLimits defaults() {
        return new FetchLimits(DEFAULT_PAYLOAD_BYTES, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }
}
