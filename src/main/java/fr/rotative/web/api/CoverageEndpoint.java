package fr.rotative.web.api;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.result.Coverage;
import fr.rotative.search.result.CrawledHost;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the archive holds of each month and section, and how far the crawler has come with each host. */
public final class CoverageEndpoint {
    private final ArticleSearch articles;
    private final CrawledHosts hosts;

    /** Months are written {@code 2001-02}; {@code others} are the articles of no listed section. */
    private record Answer(
            String generation,
            long total,
            long undated,
            List<Section> sections,
            long others,
            List<Month> months,
            List<String> gaps,
            List<CrawledHost> hosts) {
        private static Answer of(Coverage coverage, List<CrawledHost> hosts) {
            return new Answer(
                    coverage.generation(),
                    coverage.total(),
                    coverage.undated(),
                    coverage.sections().stream().map(Section::of).toList(),
                    coverage.others(),
                    coverage.months().stream().map(Month::of).toList(),
                    coverage.gaps().stream().map(Object::toString).toList(),
                    hosts);
        }
    }

    private record Section(
            String name,
            long articles,
            @Nullable String first,
            @Nullable String last) {
        private static Section of(Coverage.Section section) {
            return new Section(section.name(), section.articles(), text(section.first()), text(section.last()));
        }
    }

    private record Month(String month, long articles, Map<String, Long> sections) {
        private static Month of(Coverage.Month month) {
            return new Month(month.month().toString(), month.articles(), new TreeMap<>(month.sections()));
        }
    }

    private static @Nullable String text(@Nullable Object month) {
        return month == null ? null : month.toString();
    }

    public CoverageEndpoint(ArticleSearch articles, CrawledHosts hosts) {
        this.articles = articles;
        this.hosts = hosts;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.COVERAGE_API, this::show);
    }

    private void show(Context http) {
        QueryParameters.of(http.queryString(), List.of());
        http.json(Answer.of(articles.coverage(), hosts.all()));
    }
}
