package fr.rotative.web.view.part;

import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.SearchAddress;
import fr.rotative.web.address.SearchAddress.Parameter;
import fr.rotative.web.address.WrittenSpan;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The fields of the search forms.
 *
 * @param q what the reader typed
 * @param from where the search's span of days begins, as addresses write it; may be empty
 * @param to where it ends, likewise
 * @param withQuery what the form that asks for words keeps of the search
 * @param withDates what the form that asks for dates keeps of it
 */
public record SearchForm(String q, String from, String to, List<Parameter> withQuery, List<Parameter> withDates) {
    private static final Set<String> WORDS = Set.of("q", "sort");
    private static final Set<String> DATES = Set.of("from", "to");

    public static final SearchForm EMPTY = of(SearchRequest.EVERYTHING);

    public static SearchForm of(SearchRequest asked) {
        WrittenSpan dates = WrittenSpan.of(asked.filters().dates());
        return new SearchForm(
                asked.q(),
                Objects.requireNonNullElse(dates.from(), ""),
                Objects.requireNonNullElse(dates.to(), ""),
                allBut(WORDS, asked),
                allBut(DATES, asked));
    }

    private static List<Parameter> allBut(Set<String> own, SearchRequest asked) {
        return SearchAddress.parameters(asked).stream()
                .filter(parameter -> !own.contains(parameter.name()))
                .toList();
    }
}
