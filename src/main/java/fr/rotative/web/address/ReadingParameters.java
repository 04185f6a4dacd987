package fr.rotative.web.address;

import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is looked for in one article: the query of a search, and whether its synonyms count. */
public final class ReadingParameters {
    private static final List<String> NAMES = List.of("q", "synonyms");

    private ReadingParameters() {}

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static SearchRequest read(@Nullable String query) {
        return SearchParameters.reading(QueryParameters.of(query, NAMES));
    }

    /** The same among others: an address that is passed on collects parameters, and the article is there all the same. */
    public static SearchRequest readAmongOthers(@Nullable String query) {
        List<String> known = Stream.concat(NAMES.stream(), QueryString.parse(query).keySet().stream())
                .toList();
        return SearchParameters.reading(QueryParameters.of(query, known));
    }
}
