package fr.rotative.normalise.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What the names of meta tags declare. */
public final class MetaNames {
    private final Map<String, Meaning> meanings = new HashMap<>();

    /**
     * What a meta tag declares.
     *
     * @param property {@code title}, {@code published}, ...
     * @param rank which of several tags for the same property is believed first; 0 is the best
     */
    public record Meaning(String property, int rank) {}

    MetaNames(List<CSVRecord> rows) {
        rows.forEach(row -> meanings.put(row.get("name"), new Meaning(row.get("property"), meanings.size())));
    }

    public Optional<Meaning> find(String name) {
        return Optional.ofNullable(meanings.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
