package fr.rotative.web.view;

import fr.rotative.search.DateSpan;
import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.SearchAddress;
import fr.rotative.web.address.SearchAddress.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The fields of the search forms.
 *
 * @param q what the reader typed
 * @param from the first day of the search as typed, as short as it can be; may be empty
 * @param to the last day, likewise
 * @param withQuery what the form that asks for words keeps of the search
 * @param withDates what the form that asks for dates keeps of it
 */
public record SearchForm(String q, String from, String to, List<Parameter> withQuery, List<Parameter> withDates) {
    private static final Set<String> WORDS = Set.of("q", "sort");
    private static final Set<String> DATES = Set.of("from", "to");

    public static final SearchForm EMPTY = of(SearchRequest.EVERYTHING);

    public static SearchForm of(SearchRequest asked) {
        DateSpan dates = asked.filters().dates();
        LocalDate from = dates.from();
        LocalDate to = dates.to();
        return new SearchForm(
                asked.q(),
                from == null ? "" : SearchAddress.firstDay(from),
                to == null ? "" : SearchAddress.lastDay(to),
                allBut(WORDS, asked),
                allBut(DATES, asked));
    }

    private static List<Parameter> allBut(Set<String> own, SearchRequest asked) {
        return SearchAddress.parameters(asked).stream()
                .filter(parameter -> !own.contains(parameter.name()))
                .toList();
    }
}
