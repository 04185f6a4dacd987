package fr.rotative.web.address;

import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an export: those of a search, of which {@code size}, {@code cursor}, {@code facets}, {@code timeline}
 * and {@code explain} do not matter, and for tables how they are written.
 *
 * @param separator between the cells of a table
 * @param mark whether a table begins with a byte order mark
 */
public record ExportParameters(SearchRequest search, char separator, boolean mark) {
    private static final String SEPARATOR = "separator";
    private static final String MARK = "bom";
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';');
    /** What a spreadsheet set to French wants. */
    static final List<Parameter> FOR_SPREADSHEETS =
            List.of(new Parameter(SEPARATOR, "semicolon"), new Parameter(MARK, "true"));

    private static final List<String> TABLE_NAMES = Stream.concat(
                    SearchParameters.NAMES.stream(), Stream.of(SEPARATOR, MARK))
            .toList();

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static ExportParameters of(@Nullable String query) {
        return new ExportParameters(SearchParameters.read(query), ',', false);
    }

    /**
     * Those of a table.
     *
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static ExportParameters ofTable(@Nullable String query) {
        QueryParameters given = QueryParameters.of(query, TABLE_NAMES);
        String separator = given.choice(SEPARATOR, List.of("comma", "semicolon"), name -> name)
                .orElse("comma");
        return new ExportParameters(
                SearchParameters.among(given),
                SEPARATORS.getOrDefault(separator, ','),
                given.choice(MARK, List.of(true, false), String::valueOf).orElse(false));
    }
}
