package fr.rotative.web.view;

import fr.rotative.search.CrawledHost;
import fr.rotative.web.french.FrenchNumber;
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

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("robots", "interdites par robots.txt"),
            Map.entry("robots-unavailable", "sans robots.txt lisible"),
            Map.entry("private-address", "sur un réseau privé"),
            Map.entry("media-type", "d’un autre type que du texte"),
            Map.entry("trap", "sans fin"),
            Map.entry("copy", "copies d’une autre page"),
            Map.entry("unknown-host", "site introuvable"),
            Map.entry("unreachable", "site injoignable"),
            Map.entry("timeout", "délai dépassé"),
            Map.entry("tls-expired", "certificat périmé"),
            Map.entry("tls-wrong-host", "certificat d’un autre site"),
            Map.entry("tls-untrusted", "certificat non reconnu"),
            Map.entry("tls", "TLS refusé"),
            Map.entry("connection-lost", "connexion rompue"),
            Map.entry("malformed", "réponse malformée"),
            Map.entry("damaged", "contenu endommagé"),
            Map.entry("too-large", "contenu trop volumineux"),
            Map.entry("bad-redirect", "redirection sans issue"));

    static HostRow of(CrawledHost host) {
        return new HostRow(
                host.host(),
                FrenchNumber.of(host.known()),
                FrenchNumber.of(host.fetched()),
                FrenchNumber.of(host.due()),
                reasons(host.refused()),
                reasons(host.failed()));
    }

    private static List<String> reasons(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(reason -> FrenchNumber.of(reason.getValue()) + " " + reason(reason.getKey()))
                .toList();
    }

    /** The crawler's label in words; one that has none here is shown as it is. */
    private static String reason(String label) {
        return label.startsWith(STATUS) ? "HTTP " + label.substring(STATUS.length()) : WORDS.getOrDefault(label, label);
    }
}
