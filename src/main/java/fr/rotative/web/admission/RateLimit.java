package fr.rotative.web.admission;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what each client asks for, by a bucket of tokens that fills steadily. Whoever was not seen for longest is
 * forgotten where more than {@value #MOST_CLIENTS} come, so that no number of clients fills the memory.
 */
final class RateLimit {
    static final int MOST_CLIENTS = 20_000;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /**
     * What is left to a client.
     *
     * @param allowed whether this request is within its quota
     * @param perMinute the quota
     * @param remaining requests that may follow at once
     * @param reset seconds until all of the quota is there again
     * @param retry seconds until this request would be allowed; 0 if it is
     */
    record Balance(boolean allowed, int perMinute, long remaining, long reset, long retry) {}

    RateLimit(TimeMeter time) {
        this.time = time;
    }

    /** @param cost at most the quota is taken for a single request */
    Balance take(String client, int perMinute, int cost) {
        ConsumptionProbe probe = bucket(client, perMinute).tryConsumeAndReturnRemaining(Math.min(cost, perMinute));
        return new Balance(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    int clients() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String client, int perMinute) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    absent -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }
}
