package fr.rotative.web.pages;

import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.result.Coverage;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.view.holdings.CoverageView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** What the archive holds of each month and section, where it has gaps, and how far the crawler has come. */
public final class CoveragePage {
    private static final String YEAR = "year";

    private final ArticleSearch articles;
    private final CrawledHosts hosts;
    private final Renderer renderer;

    public CoveragePage(ArticleSearch articles, CrawledHosts hosts, Renderer renderer) {
        this.articles = articles;
        this.hosts = hosts;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.COVERAGE, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        QueryParameters given = QueryParameters.of(visit.query(), List.of(YEAR));
        Coverage coverage = articles.coverage();
        List<Integer> years = coverage.months().stream()
                .map(month -> month.month().getYear())
                .distinct()
                .toList();
        Integer year = given.choice(YEAR, years, String::valueOf).orElse(null);
        CoverageView view = CoverageView.of(coverage, year, hosts.all(), visit.messages());
        renderer.show(visit, "coverage", visit.messages().say("coverage.title"), view);
    }
}
