package fr.rotative.web.address;

import fr.rotative.language.Message;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.FacetListing.Question;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of all values of a facet: its address has the parameters of the search that it belongs to, and its own.
 *
 * @param search the search, from its first page
 */
public record FacetParameters(SearchRequest search, Question asked) {
    /** The name of the parameter with the beginning of the name that a value must have. */
    public static final String NAME = "name";

    private static final int SIZE = 100;
    private static final List<String> NAMES = Stream.concat(SearchParameters.NAMES.stream(), Stream.of(NAME, "page"))
            .toList();

    /** The first page of all values. */
    public static FacetParameters of(SearchRequest search, Facet facet) {
        return new FacetParameters(search, new Question(facet, "", new PageNumber(1, SIZE)));
    }

    /**
     * @param facet its name in the path
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if there is no such facet, or a parameter is unknown or has a value that it cannot have
     */
    public static FacetParameters read(String facet, @Nullable String query) {
        QueryParameters given = QueryParameters.of(query, NAMES);
        PageNumber page = new PageNumber(given.number("page", QueryParameters.PAGE), SIZE);
        String name = given.one(NAME).map(String::strip).orElse("");
        return new FacetParameters(SearchParameters.among(given), new Question(facet(facet), name, page));
    }

    public FacetParameters withPage(int number) {
        return new FacetParameters(search, new Question(asked.facet(), asked.name(), new PageNumber(number, SIZE)));
    }

    private static Facet facet(String name) {
        return SearchParameters.FILTERS.stream()
                .filter(facet -> facet.label().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(Message.of("problem.noFacet", name)));
    }
}
