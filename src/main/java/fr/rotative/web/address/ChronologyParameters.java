package fr.rotative.web.address;

import fr.rotative.language.Message;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.result.Chronology;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several queries on one axis of time as parameters of an address: {@code q} for each of them, and the filters of a
 * search, which hold for all.
 *
 * @param queries as typed; none, and no more than {@value Chronology#MOST_QUERIES}
 * @param common without words
 */
public record ChronologyParameters(List<String> queries, SearchRequest common) {
    private static final String QUERY = "q";
    private static final Set<String> OF_LISTS = Set.of("sort", "size", "cursor", "facets", "explain");

    /** Every parameter there is. */
    public static final List<String> NAMES = SearchParameters.NAMES.stream()
            .filter(name -> !OF_LISTS.contains(name))
            .toList();

    public ChronologyParameters {
        queries = List.copyOf(queries);
    }

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have, or there are too many queries
     */
    public static ChronologyParameters read(@Nullable String query) {
        QueryParameters given = QueryParameters.of(query, NAMES);
        List<String> queries = given.all(QUERY).stream().map(String::strip).toList();
        if (queries.size() > Chronology.MOST_QUERIES) {
            throw QueryParameters.bad(
                    QUERY,
                    String.join(", ", queries),
                    Message.of("problem.tooMany", queries.size()),
                    Message.of("problem.compareAtMost", Chronology.MOST_QUERIES));
        }
        SearchRequest common = SearchParameters.among(given.without(QUERY));
        Interval interval = Objects.requireNonNullElse(common.extras().timeline(), Interval.AUTO);
        return new ChronologyParameters(queries, common.withExtras(new Extras(Set.of(), interval, false)));
    }

    /** A search alone, to be compared with others. */
    public static ChronologyParameters of(SearchRequest search) {
        SearchRequest common =
                search.withQ("").withSort(SearchParameters.usualSort("")).withPage(SearchRequest.Page.FIRST);
        return new ChronologyParameters(
                List.of(search.q()), common.withExtras(new Extras(Set.of(), Interval.AUTO, false)));
    }

    /** The search of one of the queries. */
    public SearchRequest search(String typed) {
        return common.withQ(typed).withSort(SearchParameters.usualSort(typed)).withExtras(Extras.NONE);
    }

    /** Those that hold for all queries and say something. */
    public List<Parameter> commonParameters() {
        Interval interval = common.extras().timeline();
        return SearchAddress.parameters(interval == Interval.AUTO ? common.withExtras(Extras.NONE) : common);
    }

    List<Parameter> parameters() {
        return Stream.concat(queries.stream().map(typed -> new Parameter(QUERY, typed)), commonParameters().stream())
                .toList();
    }
}
