package fr.rotative.normalise.site;

import fr.rotative.normalise.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** Papers and agencies, under the names they sign with. */
public final class Sources {
    private final Map<String, String> names = new LinkedHashMap<>();

    Sources(List<CSVRecord> rows) {
        rows.forEach(row -> names.put(Folding.words(row.get("written")), row.get("source")));
    }

    /** The paper or agency that signs with this name. */
    public Optional<String> find(String written) {
        return Optional.ofNullable(names.get(Folding.words(written)));
    }
}
