package fr.rotative.web.pages;

import fr.rotative.language.Messages;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.request.SearchRequest.Extras;
import fr.rotative.search.request.SearchRequest.Interval;
import fr.rotative.search.request.SearchRequest.Page;
import fr.rotative.search.result.SearchResult;
import fr.rotative.search.result.SearchResult.Timeline;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.view.home.Anniversary;
import fr.rotative.web.view.home.AnniversaryWeek;
import fr.rotative.web.view.home.HomeView;
import fr.rotative.web.view.home.MemoryView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The front page: search, the archive in numbers, the newest articles and those of this week, or month, in another year. */
public final class HomePage {
    private static final SearchRequest NEWEST = SearchRequest.EVERYTHING
            .withPage(new Page(6, null))
            .withExtras(
                    new Extras(Set.of(Facet.SECTION, Facet.COMPANY, Facet.AUTHOR), Interval.MONTH, false).withValues());
    private static final Page REMEMBERED = new Page(3, null);

    private final ArticleSearch articles;
    private final Renderer renderer;
    private final Clock clock;

    /** @param clock says which week is remembered */
    public HomePage(ArticleSearch articles, Renderer renderer, Clock clock) {
        this.articles = articles;
        this.renderer = renderer;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.HOME, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        QueryParameters.of(visit.query(), List.of());
        SearchResult newest = articles.search(NEWEST);
        MemoryView memory = memory(newest.timeline(), visit.messages());
        renderer.show(visit, "home", "", HomeView.of(newest, memory, visit.messages()));
    }

    private @Nullable MemoryView memory(@Nullable Timeline months, Messages messages) {
        if (months == null) {
            return null;
        }
        return AnniversaryWeek.candidates(LocalDate.now(clock), months).stream()
                .map(week -> memory(week, messages))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Anniversary.of(YearMonth.now(clock), months)
                        .map(past -> MemoryView.of(past, remembered(past.request()), messages)))
                .orElse(null);
    }

    private Optional<MemoryView> memory(AnniversaryWeek week, Messages messages) {
        SearchResult found = remembered(week.request());
        return found.total() == 0 ? Optional.empty() : Optional.of(MemoryView.of(week, found, messages));
    }

    private SearchResult remembered(SearchRequest request) {
        return articles.search(request.withPage(REMEMBERED));
    }
}
