package fr.rotative.search.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the crawler knows of a host.
 *
 * @param known how many addresses
 * @param fetched those that are pages, and those that lead to others, by their last visit
 * @param due those to be fetched now
 * @param refused those that were not asked for, by the reason, such as {@code robots}, most frequent first
 * @param failed those that brought no page, by the reason, such as {@code http-404}, most frequent first
 */
public record CrawledHost(
        String host, long known, long fetched, long due, Map<String, Long> refused, Map<String, Long> failed) {
    public CrawledHost {
        refused = inOrder(refused);
        failed = inOrder(failed);
    }

    private static Map<String, Long> inOrder(Map<String, Long> reasons) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
