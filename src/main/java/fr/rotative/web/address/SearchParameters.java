package fr.rotative.web.address;

import fr.rotative.article.Kind;
import fr.rotative.language.Message;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.web.address.QueryParameters.Limits;
import fr.rotative.web.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a search from the parameters of its address: the same ones for the page and for the API. */
public final class SearchParameters {
    /** The facets that narrow a search by their value; years are narrowed to by the dates. */
    public static final List<Facet> FILTERS =
            List.of(Facet.COMPANY, Facet.SECTION, Facet.AUTHOR, Facet.SOURCE, Facet.KIND);

    /** What the name of a facet is prefixed with to leave its values out. */
    static final String EXCLUDE = "exclude.";

    /** Says whether a company must be the subject of an article to count. */
    static final String COMPANY_ROLE = "companyRole";

    /** Every parameter there is. */
    public static final List<String> NAMES = Stream.of(
                    Stream.of("q"),
                    FILTERS.stream().map(Facet::label),
                    FILTERS.stream().map(facet -> EXCLUDE + facet.label()),
                    Stream.of(
                            COMPANY_ROLE,
                            "from",
                            "to",
                            "match",
                            "synonyms",
                            "sort",
                            "size",
                            "cursor",
                            "facets",
                            "timeline",
                            "explain"))
            .flatMap(Function.identity())
            .toList();

    private static final Limits SIZE = new Limits(1, Page.LARGEST, Page.USUAL);

    private final QueryParameters given;

    private SearchParameters(QueryParameters given) {
        this.given = given;
    }

    /**
     * @param query what stands after the question mark, if there is one
     * @throws ProblemException if a parameter is unknown or has a value that it cannot have
     */
    public static SearchRequest read(@Nullable String query) {
        return among(QueryParameters.of(query, NAMES));
    }

    /** @throws ProblemException if a parameter has a value that it cannot have */
    static SearchRequest among(QueryParameters given) {
        return new SearchParameters(given).request();
    }

    /** The query and its synonyms alone. */
    static SearchRequest reading(QueryParameters given) {
        SearchParameters parameters = new SearchParameters(given);
        return SearchRequest.EVERYTHING.withQ(parameters.q()).withSynonyms(parameters.synonyms());
    }

    private String q() {
        return given.one("q").map(String::strip).orElse("");
    }

    private boolean synonyms() {
        return given.choice("synonyms", List.of(true, false), String::valueOf).orElse(true);
    }

    private SearchRequest request() {
        String q = q();
        return new SearchRequest(
                q,
                given.choice("match", List.of(Match.values()), Match::label).orElse(Match.AUTO),
                synonyms(),
                new Filters(selections(), companyRole(), dates()),
                given.choice("sort", List.of(Sort.values()), Sort::label).orElse(usualSort(q)),
                new Page(given.number("size", SIZE), given.one("cursor").orElse(null)),
                extras());
    }

    /** The order of the results when none is asked for. */
    static Sort usualSort(String q) {
        return q.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
    }

    private Map<Facet, Filters.Selection> selections() {
        EnumMap<Facet, Filters.Selection> selections = new EnumMap<>(Facet.class);
        for (Facet facet : FILTERS) {
            Filters.Selection selection =
                    new Filters.Selection(values(facet.label(), facet), values(EXCLUDE + facet.label(), facet));
            if (!selection.isEmpty()) {
                selections.put(facet, selection);
            }
        }
        return selections;
    }

    private Set<String> values(String name, Facet facet) {
        List<String> values = given.all(name);
        if (facet == Facet.KIND) {
            values.forEach(value -> given.choose(name, value, List.of(Kind.values()), Kind::label));
        }
        return Set.copyOf(values);
    }

    private CompanyRole companyRole() {
        return given.choice(COMPANY_ROLE, List.of(CompanyRole.values()), CompanyRole::label)
                .orElse(CompanyRole.ANY);
    }

    private DateSpan dates() {
        LocalDate from = date("from", DateSpan::firstDay);
        LocalDate to = date("to", DateSpan::lastDay);
        if (from != null && to != null && from.isAfter(to)) {
            String value = given.one("from").orElseThrow();
            throw QueryParameters.bad(
                    "from",
                    value,
                    Message.of("problem.reversed", value, given.one("to").orElseThrow()),
                    Message.of("problem.reversed.remedy"));
        }
        return new DateSpan(from, to);
    }

    private @Nullable LocalDate date(String name, Function<String, LocalDate> read) {
        return given.one(name).map(value -> readDate(name, value.strip(), read)).orElse(null);
    }

    private static LocalDate readDate(String name, String value, Function<String, LocalDate> read) {
        try {
            return read.apply(value);
        } catch (DateTimeException notADate) {
            throw QueryParameters.bad(
                    name, value, Message.of("problem.notADate", value), Message.of("problem.notADate.remedy"));
        }
    }

    private SearchRequest.Extras extras() {
        return new SearchRequest.Extras(
                facets(),
                given.choice("timeline", List.of(Interval.values()), Interval::label)
                        .orElse(null),
                given.choice("explain", List.of(true, false), String::valueOf).orElse(false));
    }

    private Set<Facet> facets() {
        return given.all("facets").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .map(name -> given.choose("facets", name, List.of(Facet.values()), Facet::label))
                .collect(Collectors.toSet());
    }
}
