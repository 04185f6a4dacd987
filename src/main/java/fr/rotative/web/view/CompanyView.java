package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.search.Company;
import fr.rotative.search.Dossier;
import fr.rotative.search.SearchResult.Bucket;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.CompanySearches;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
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

    public static CompanyView of(Dossier dossier) {
        Company company = dossier.company();
        CompanySearches searches = new CompanySearches(company.id());
        return new CompanyView(
                company.name(),
                company.sector() == null ? null : sector(company.sector()),
                new Link(FrenchNumber.counted(dossier.articles(), "article"), searches.all()),
                !company.registered(),
                CompanyHistory.of(dossier),
                dossier.timeline().buckets().isEmpty()
                        ? null
                        : TimelineChart.of(dossier.timeline(), Measure.SHARE, searches::within),
                peak(dossier.timeline().buckets()),
                landmark(dossier.first()),
                landmark(dossier.last()),
                dossier.companions().stream()
                        .map(companion -> CompanionLine.of(companion, searches))
                        .toList(),
                allCentral(dossier.central(), searches),
                cards(dossier.central().newest()),
                cards(others(dossier)));
    }

    private static Link sector(String sector) {
        return new Link(SectorName.of(sector), Addresses.sector(sector));
    }

    private static @Nullable String peak(List<Bucket> months) {
        return months.stream()
                .filter(month -> month.count() > 0)
                .max(Comparator.comparingDouble(Measure.SHARE::of))
                .map(month -> FrenchNumber.share(month.count(), month.all()) + " ("
                        + FrenchDate.of(YearMonth.from(month.start())) + ")")
                .orElse(null);
    }

    private static @Nullable Landmark landmark(@Nullable ArticleDocument article) {
        return article == null
                ? null
                : new Landmark(
                        DateLine.of(article.published()), new Link(article.title(), Addresses.article(article.id())));
    }

    private static @Nullable Link allCentral(Dossier.Central central, CompanySearches searches) {
        return central.total() <= central.newest().size()
                ? null
                : new Link(
                        "Les " + FrenchNumber.counted(central.total(), "article") + " dont elle est le sujet",
                        searches.central());
    }

    private static List<ArticleDocument> others(Dossier dossier) {
        return dossier.latest().stream()
                .filter(article -> !dossier.central().newest().contains(article))
                .toList();
    }

    private static List<ArticleCard> cards(List<ArticleDocument> articles) {
        return articles.stream().map(ArticleCard::of).toList();
    }
}
