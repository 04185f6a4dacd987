package fr.rotative.web.address;

import fr.rotative.search.company.CompanyDirectory.Question;
import fr.rotative.search.request.PageNumber;
import fr.rotative.web.address.QueryParameters.Limits;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of the directory of companies as parameters of its address: the same ones for the page and for the API. */
public final class DirectoryParameters {
    private static final int USUAL_SIZE = 100;
    private static final Limits SIZE = new Limits(1, 1000, USUAL_SIZE);
    private static final List<String> NAMES = List.of("q", "initial", "sector", "page", "size");

    /** The first page of all companies. */
    static final Question EVERYTHING = new Question("", null, null, new PageNumber(1, USUAL_SIZE));

    private DirectoryParameters() {}

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static Question read(@Nullable String query) {
        QueryParameters given = QueryParameters.of(query, NAMES);
        return new Question(
                given.one("q").map(String::strip).orElse(""),
                given.one("initial").orElse(null),
                given.one("sector").orElse(null),
                new PageNumber(given.number("page", QueryParameters.PAGE), given.number("size", SIZE)));
    }

    /** Those that say something, always in the same order. */
    static List<Parameter> parameters(Question asked) {
        int page = asked.page().number();
        int size = asked.page().size();
        return Stream.of(
                        parameter("q", asked.q().isEmpty() ? null : asked.q()),
                        parameter("initial", asked.initial()),
                        parameter("sector", asked.sector()),
                        parameter("page", page == 1 ? null : Integer.toString(page)),
                        parameter("size", size == USUAL_SIZE ? null : Integer.toString(size)))
                .flatMap(parameter -> parameter)
                .toList();
    }

    private static Stream<Parameter> parameter(String name, @Nullable String value) {
        return value == null ? Stream.of() : Stream.of(new Parameter(name, value));
    }
}
