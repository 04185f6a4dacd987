package fr.rotative.normalise.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The sites known by name; a row counts for the host and what is under it. */
public final class Hosts {

    /**
     * A known site.
     *
     * @param domain without {@code www.}
     * @param address scheme and host of its canonical URLs
     * @param source how the archive names the paper
     * @param leadsWithParagraph whether its articles open with the lead as a paragraph like the others
     */
    public record Site(String domain, String address, String source, boolean leadsWithParagraph) {}

    private final List<Site> sites;

    Hosts(List<CSVRecord> rows) {
        this.sites = rows.stream()
                .map(row -> new Site(
                        row.get("host"),
                        row.get("address"),
                        row.get("source"),
                        row.get("lead").equals("first-paragraph")))
                .toList();
    }

    public Optional<Site> find(URI url) {
        String host = bare(url.getHost());
        for (Site site : sites) {
            if (isUnder(host, site.domain())) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnder(String host, String domain) {
        int rest = host.length() - domain.length();
        return host.endsWith(domain) && (rest == 0 || host.charAt(rest - 1) == '.');
    }

    /** The host in lower case without {@code www.}; empty for an address without host. */
    public static String bare(@Nullable String host) {
        if (host == null) {
            return "";
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
