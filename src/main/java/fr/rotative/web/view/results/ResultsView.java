package fr.rotative.web.view.results;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.query.QueryParser;
import fr.rotative.search.query.QueryPart;
import fr.rotative.search.request.CompanyRole;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.request.SearchRequest.Sort;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ChronologyParameters;
import fr.rotative.web.address.SearchParameters;
import fr.rotative.web.view.chart.Measure;
import fr.rotative.web.view.chart.TimelineChart;
import fr.rotative.web.view.chart.TimelineCharts;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.SearchForm;
import fr.rotative.web.view.part.TimelineFiles;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param sentence the query as it was understood
 * @param parts those of the query, each with the address of the search without it; none of a query of one part
 * @param compare where the search is compared with others over time; none without words
 * @param numbers the numbers of the chart as files
 * @param next the next page; none on the last
 * @param first the first page; none on the first
 */
public record ResultsView(
        SearchForm form,
        String count,
        String sentence,
        Advice advice,
        List<Link> parts,
        List<Chip> chips,
        @Nullable TimelineChart chart,
        @Nullable String compare,
        TimelineFiles numbers,
        List<FoldedCard> articles,
        List<FacetPanel> facets,
        List<SortLink> sorts,
        @Nullable String next,
        @Nullable String first,
        ResultFiles files) {

    /** An order of the results, and whether it is the present one. */
    public record SortLink(String label, String href, boolean current) {}

    /**
     * @param asked the search of the page's address, without the extras that every page has
     * @param totals how many articles other searches find; asked only where this one found none
     */
    public static ResultsView of(
            SearchRequest asked,
            SearchResult result,
            Function<List<SearchRequest>, List<Long>> totals,
            Messages messages) {
        SearchRequest fromStart =
                asked.withPage(new Page(asked.page().size(), null)).withExtras(Extras.NONE);
        return new ResultsView(
                SearchForm.of(fromStart),
                messages.say(count(result)),
                headline(result.query().sentence(), messages),
                Advice.of(fromStart, result, totals, messages),
                parts(fromStart),
                new Chips(fromStart, result, messages).all(),
                chart(fromStart, result.timeline(), messages),
                fromStart.q().isEmpty() ? null : Addresses.chronology(ChronologyParameters.of(fromStart)),
                TimelineFiles.of(ChronologyParameters.of(fromStart)),
                FoldedCard.of(result.hits(), asked, messages),
                facets(fromStart, result, messages),
                sorts(fromStart, messages),
                next(asked, result.next()),
                asked.page().cursor() == null ? null : Addresses.search(fromStart),
                ResultFiles.of(asked, messages));
    }

    private static Message count(SearchResult result) {
        if (result.total() == 0) {
            return Message.of("search.noArticle");
        }
        Message counted = Message.of("articles", result.total());
        return result.partial() ? Message.of("search.atLeast", counted) : counted;
    }

    private static List<Link> parts(SearchRequest asked) {
        return QueryPart.of(QueryParser.parse(asked.q()).query()).stream()
                .map(part -> new Link(part.text(), Addresses.search(asked.withQ(part.rest()))))
                .toList();
    }

    private static String headline(Message query, Messages messages) {
        String sentence = messages.say(query);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static @Nullable TimelineChart chart(SearchRequest asked, @Nullable Timeline timeline, Messages messages) {
        if (timeline == null || timeline.buckets().isEmpty()) {
            return null;
        }
        return new TimelineCharts(timeline, messages).of(Measure.COUNT, span -> Addresses.search(within(asked, span)));
    }

    private static SearchRequest within(SearchRequest asked, DateSpan span) {
        return asked.withFilters(asked.filters().within(span));
    }

    private static List<FacetPanel> facets(SearchRequest asked, SearchResult result, Messages messages) {
        return SearchParameters.FILTERS.stream()
                .filter(facet -> isChoice(result.facets().getOrDefault(facet, List.of()))
                        || facet == Facet.COMPANY && asked.filters().companyRole() == CompanyRole.MAIN)
                .map(facet -> FacetPanel.of(facet, result, asked, messages))
                .toList();
    }

    /** A facet with a single value that all results have offers nothing to choose. */
    private static boolean isChoice(List<SearchResult.FacetValue> values) {
        return values.size() > 1 || values.stream().anyMatch(value -> value.selected() != SearchResult.Selected.NO);
    }

    private static List<SortLink> sorts(SearchRequest asked, Messages messages) {
        return Stream.of(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !asked.q().isEmpty())
                .map(sort -> new SortLink(
                        messages.say("search.sort." + sort.label()),
                        Addresses.search(asked.withSort(sort)),
                        sort == asked.sort()))
                .toList();
    }

    private static @Nullable String next(SearchRequest asked, @Nullable String cursor) {
        return cursor == null
                ? null
                : Addresses.search(asked.withPage(new Page(asked.page().size(), cursor)));
    }
}
