package fr.rotative.web.view.holdings;

import fr.rotative.language.Messages;
import fr.rotative.search.result.CrawledHost;
import java.util.List;
import java.util.Map;

/**
 * How far the crawler has come with a host, in numbers.
 *
 * @param refused each reason with its number, most frequent first
 */
public record HostRow(
        String host, String known, String fetched, String due, List<String> refused, List<String> failed) {

    private static final String STATUS = "http-";

    static HostRow of(CrawledHost host, Messages messages) {
        return new HostRow(
                host.host(),
                messages.number(host.known()),
                messages.number(host.fetched()),
                messages.number(host.due()),
                reasons(host.refused(), messages),
                reasons(host.failed(), messages));
    }

    private static List<String> reasons(Map<String, Long> counts, Messages messages) {
        return counts.entrySet().stream()
                .map(reason -> messages.number(reason.getValue()) + " " + reason(reason.getKey(), messages))
                .toList();
    }

    /** The crawler's label in words; one that has none here is shown as it is. */
    private static String reason(String label, Messages messages) {
        return label.startsWith(STATUS) ? "HTTP " + label.substring(STATUS.length()) : messages.name("host.", label);
    }
}
