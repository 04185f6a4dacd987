package fr.rotative.crawl.discovery;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not used for longest, so that it takes no more memory in a crawl without end. */
public final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int INITIAL_CAPACITY = 16;
    private static final float LOAD_FACTOR = 0.75f;

    private final int limit;

    /** @param limit how many entries are remembered */
    public RecentlyUsed(int limit) {
        super(INITIAL_CAPACITY, LOAD_FACTOR, true);
        this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > limit;
    }
}
