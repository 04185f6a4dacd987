package fr.rotative.web.view.results;

import fr.rotative.language.Message;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.query.QueryPart;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Match;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.SearchParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What to ask instead of a search that found nothing: less of it at a time, then much less. */
final class WaysOut {
    /** Each is counted, so that only those are offered that find something. */
    private static final int MOST = 8;

    private final SearchRequest asked;
    private final List<Way> ways = new ArrayList<>();

    /** A search in words. */
    record Way(Message label, SearchRequest search) {}

    private WaysOut(SearchRequest asked) {
        this.asked = asked;
    }

    static List<Way> of(SearchRequest asked) {
        WaysOut out = new WaysOut(asked);
        out.withoutOneFilter();
        out.withoutOnePart();
        out.muchLess();
        return out.ways.stream().limit(MOST).toList();
    }

    private void withoutOneFilter() {
        Filters filters = asked.filters();
        if (!filters.dates().isAlways()) {
            add(Message.of("search.way.anyDate"), filters.within(DateSpan.ALWAYS));
        }
        if (filters.companyRole() == CompanyRole.MAIN) {
            add(Message.of("search.way.anyRole"), filters.with(CompanyRole.ANY));
        }
        for (Facet facet : SearchParameters.FILTERS) {
            if (!filters.in(facet).isEmpty()) {
                add(
                        Message.of("search.way.withoutFilter", Message.of("facet." + facet.label())),
                        filters.with(facet, new Filters.Selection(Set.of(), Set.of())));
            }
        }
    }

    /** The last filter is taken away under another name. */
    private void add(Message label, Filters rest) {
        SearchRequest search = asked.withFilters(rest);
        if (!Addresses.search(search).equals(Addresses.search(asked.withFilters(Filters.NONE)))) {
            ways.add(new Way(label, search));
        }
    }

    private void withoutOnePart() {
        QueryPart.of(QueryParser.parse(asked.q()).query())
                .forEach(part ->
                        ways.add(new Way(Message.of("search.way.without", part.text()), asked.withQ(part.rest()))));
    }

    private void muchLess() {
        if (!asked.filters().equals(Filters.NONE)) {
            ways.add(new Way(Message.of("search.way.noFilter"), asked.withFilters(Filters.NONE)));
        }
        if (asked.match() == Match.ALL) {
            ways.add(new Way(Message.of("search.way.anyWord"), asked.withMatch(Match.ANY)));
        }
    }
}
