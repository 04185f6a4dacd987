package fr.rotative.web.address;

import fr.rotative.search.query.Field;
import fr.rotative.search.query.Query.In;
import fr.rotative.search.query.Query.Phrase;
import fr.rotative.search.query.Query.Word;
import fr.rotative.search.query.QueryPrinter;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.Filters.Selection;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Sort;
import java.util.regex.Pattern;

/**
 * The searches behind the numbers of a company's page.
 *
 * @param company its id
 */
public record CompanySearches(String company) {
    private static final Pattern ONE_WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The articles that name it. */
    public String all() {
        return Addresses.allWith(Facet.COMPANY, company);
    }

    /** The articles of which it is the subject. */
    public String central() {
        return Addresses.search(SearchRequest.EVERYTHING.withFilters(naming().with(CompanyRole.MAIN)));
    }

    /** The articles of a span of time that name it. */
    public String within(DateSpan span) {
        return Addresses.search(SearchRequest.EVERYTHING.withFilters(naming().within(span)));
    }

    /** The articles of a span of time that name it and another one. */
    public String with(String other, DateSpan span) {
        return Addresses.search(SearchRequest.EVERYTHING
                .withQ(asked(other))
                .withSort(Sort.RELEVANCE)
                .withFilters(naming().within(span)));
    }

    /** The query for the articles that name the company of this id. */
    private static String asked(String id) {
        return QueryPrinter.print(
                new In(Field.COMPANY, ONE_WORD.matcher(id).matches() ? new Word(id) : new Phrase(id)));
    }

    private Filters naming() {
        return Filters.NONE.with(Facet.COMPANY, Selection.of(company));
    }
}
