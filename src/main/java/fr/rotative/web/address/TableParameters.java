package fr.rotative.web.address;

import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a table of articles: those of a search, of which {@code size}, {@code cursor}, {@code facets},
 * {@code timeline} and {@code explain} do not matter, and how the table is written.
 *
 * @param separator between the cells of a table
 * @param mark whether a table begins with a byte order mark
 */
public record TableParameters(SearchRequest search, char separator, boolean mark) {
    private static final String SEPARATOR = "separator";
    private static final String MARK = "bom";
    private static final Map<String, Character> SEPARATORS = Map.of("comma", ',', "semicolon", ';');
    /** What a spreadsheet set to French wants. */
    static final List<Parameter> FOR_SPREADSHEETS =
            List.of(new Parameter(SEPARATOR, "semicolon"), new Parameter(MARK, "true"));

    private static final List<String> NAMES = Stream.concat(SearchParameters.NAMES.stream(), Stream.of(SEPARATOR, MARK))
            .toList();

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static TableParameters read(@Nullable String query) {
        QueryParameters given = QueryParameters.of(query, NAMES);
        String separator = given.choice(SEPARATOR, List.of("comma", "semicolon"), name -> name)
                .orElse("comma");
        return new TableParameters(
                SearchParameters.among(given),
                SEPARATORS.getOrDefault(separator, ','),
                given.choice(MARK, List.of(true, false), String::valueOf).orElse(false));
    }
}
