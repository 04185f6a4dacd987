package fr.rotative.web.admission;

import java.util.Optional;

/**
 * Who is let in, and how often.
 *
 * @param proxies whose word is taken for who asks, and how
 * @param quota of each client; none for no limit
 * @param keys of which one is needed, if there are any
 * @param places how many plain searches are carried out at once
 */
public record Rules(Proxies proxies, Optional<Quota> quota, ReadKeys keys, int places, MetricsReaders metrics) {
    public static final int USUAL_PLACES = 32;

    /** Of an archive that only its own machine can reach. */
    public static final Rules USUAL =
            new Rules(Proxies.NONE, Optional.empty(), ReadKeys.NONE, USUAL_PLACES, MetricsReaders.LOCAL);

    public Rules withProxies(Proxies other) {
        return new Rules(other, quota, keys, places, metrics);
    }

    public Rules withQuota(Quota other) {
        return new Rules(proxies, Optional.of(other), keys, places, metrics);
    }

    public Rules withKeys(ReadKeys other) {
        return new Rules(proxies, quota, other, places, metrics);
    }

    public Rules withPlaces(int other) {
        return new Rules(proxies, quota, keys, other, metrics);
    }

    public Rules withMetrics(MetricsReaders other) {
        return new Rules(proxies, quota, keys, places, other);
    }
}
