package fr.rotative.web.view.home;

import fr.rotative.language.Message;
import fr.rotative.language.Messages;
import fr.rotative.search.request.DateSpan;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.Filters;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.search.result.SearchResult.FacetValue;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.FacetParameters;
import fr.rotative.web.view.chart.Measure;
import fr.rotative.web.view.chart.TimelineChart;
import fr.rotative.web.view.chart.TimelineCharts;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param count how many articles the archive has
 * @param period the months from its first article to its last; none while it is empty
 * @param numbers how many companies, authors and sections there are, and where they are listed
 * @param memory what the archive said in this month of another year, if anything
 */
public record HomeView(
        String count,
        @Nullable String period,
        List<Link> numbers,
        @Nullable TimelineChart chart,
        List<ArticleCard> latest,
        List<Section> sections,
        @Nullable MemoryView memory) {

    /** A section and the number of its articles. */
    public record Section(Link name, String articles) {}

    /** @param newest the newest articles of the archive, with its sections and its timeline */
    public static HomeView of(SearchResult newest, @Nullable MemoryView memory, Messages messages) {
        Timeline timeline = newest.timeline();
        List<Bucket> months = timeline == null ? List.of() : timeline.buckets();
        return new HomeView(
                messages.say("articles", newest.total()),
                months.isEmpty() ? null : messages.say(period(months)),
                numbers(newest, messages),
                timeline == null ? null : new TimelineCharts(timeline, messages).of(Measure.COUNT, HomeView::articles),
                newest.hits().stream().map(hit -> ArticleCard.of(hit, messages)).toList(),
                newest.facets().getOrDefault(Facet.SECTION, List.of()).stream()
                        .map(section -> section(section, messages))
                        .toList(),
                memory);
    }

    private static List<Link> numbers(SearchResult archive, Messages messages) {
        List<Link> numbers = new ArrayList<>();
        count(archive, Facet.COMPANY)
                .ifPresent(n -> numbers.add(new Link(messages.say("companies.count", n), Addresses.COMPANIES)));
        count(archive, Facet.AUTHOR)
                .ifPresent(n -> numbers.add(new Link(messages.say("home.authors", n), allValues(Facet.AUTHOR))));
        count(archive, Facet.SECTION)
                .ifPresent(n ->
                        numbers.add(new Link(messages.say("home.sections", n), Addresses.COVERAGE + "#rubriques")));
        return numbers;
    }

    private static Optional<Long> count(SearchResult archive, Facet facet) {
        return Optional.ofNullable(archive.values().get(facet)).filter(count -> count > 0);
    }

    private static String allValues(Facet facet) {
        return Addresses.facet(FacetParameters.of(SearchRequest.EVERYTHING, facet));
    }

    private static Message period(List<Bucket> months) {
        LocalDate last = months.get(months.size() - 1).start();
        return Period.of(new DateSpan(months.get(0).start(), last.withDayOfMonth(last.lengthOfMonth())));
    }

    private static String articles(DateSpan span) {
        return Addresses.search(SearchRequest.EVERYTHING.withFilters(Filters.NONE.within(span)));
    }

    private static Section section(FacetValue section, Messages messages) {
        return new Section(
                new Link(section.label(), Addresses.allWith(Facet.SECTION, section.value())),
                messages.number(section.count()));
    }
}
