package fr.rotative.web.view.company;

import fr.rotative.article.ListedArticle;
import fr.rotative.language.Messages;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.Dossier;
import fr.rotative.search.result.SearchResult.Bucket;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanySearches;
import fr.rotative.web.view.chart.Measure;
import fr.rotative.web.view.chart.TimelineChart;
import fr.rotative.web.view.chart.TimelineCharts;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.DateLine;
import fr.rotative.web.view.part.Link;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company through its articles.
 *
 * @param all the results page with every article that names it
 * @param discovered whether it was found in articles and does not stand in the register
 * @param peak the month in which it made the largest share of the articles; none without dated articles
 * @param first its oldest article
 * @param last its newest article
 * @param allCentral the results page with every article that is about it; none if what is shown is all
 * @param central the newest articles that are about it
 * @param others the newest articles besides those
 */
public record CompanyView(
        String name,
        @Nullable Link sector,
        Link all,
        boolean discovered,
        CompanyHistory history,
        @Nullable TimelineChart chart,
        @Nullable String peak,
        @Nullable Landmark first,
        @Nullable Landmark last,
        List<CompanionLine> companions,
        @Nullable Link allCentral,
        List<ArticleCard> central,
        List<ArticleCard> others) {

    /** An article that stands out by its date. */
    public record Landmark(DateLine date, Link title) {}

    public static CompanyView of(Dossier dossier, Messages messages) {
        Company company = dossier.company();
        CompanySearches searches = new CompanySearches(company.id());
        return new CompanyView(
                company.name(),
                company.sector() == null ? null : sector(company.sector(), messages),
                new Link(messages.say("articles", dossier.articles()), searches.all()),
                !company.registered(),
                CompanyHistory.of(dossier, messages),
                dossier.timeline().buckets().isEmpty()
                        ? null
                        : new TimelineCharts(dossier.timeline(), messages).of(Measure.SHARE, searches::within),
                peak(dossier.timeline().buckets(), messages),
                landmark(dossier.first(), messages),
                landmark(dossier.last(), messages),
                dossier.companions().stream()
                        .map(companion -> CompanionLine.of(companion, searches, messages))
                        .toList(),
                allCentral(dossier.central(), searches, messages),
                cards(dossier.central().newest(), messages),
                cards(others(dossier), messages));
    }

    private static Link sector(String sector, Messages messages) {
        return new Link(messages.name("sector.", sector), Addresses.sector(sector));
    }

    private static @Nullable String peak(List<Bucket> months, Messages messages) {
        return months.stream()
                .filter(month -> month.count() > 0)
                .max(Comparator.comparingDouble(Measure.SHARE::of))
                .map(month -> messages.say(
                        "company.peak", messages.share(month.count(), month.all()), YearMonth.from(month.start())))
                .orElse(null);
    }

    private static @Nullable Landmark landmark(@Nullable ListedArticle article, Messages messages) {
        return article == null
                ? null
                : new Landmark(
                        DateLine.of(article.published(), messages),
                        new Link(article.title(), Addresses.article(article.id())));
    }

    private static @Nullable Link allCentral(Dossier.Central central, CompanySearches searches, Messages messages) {
        return central.total() <= central.newest().size()
                ? null
                : new Link(messages.say("company.allCentral", central.total()), searches.central());
    }

    private static List<ListedArticle> others(Dossier dossier) {
        return dossier.latest().stream()
                .filter(article -> !dossier.central().newest().contains(article))
                .toList();
    }

    private static List<ArticleCard> cards(List<ListedArticle> articles, Messages messages) {
        return articles.stream()
                .map(article -> ArticleCard.of(article, messages))
                .toList();
    }
}
