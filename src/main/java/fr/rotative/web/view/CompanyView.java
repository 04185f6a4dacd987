package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.search.CompanyDirectory.Dossier;
import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.search.CompanyDirectory.Name;
import fr.rotative.search.DateSpan;
import fr.rotative.search.Facet;
import fr.rotative.search.Filters;
import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company through its articles.
 *
 * @param names its names through time; none where only the present one is known, without its years
 * @param all the results page with every article that names it
 * @param central the newest articles that are about it
 * @param others the newest articles besides those
 */
public record CompanyView(
        String name,
        @Nullable String sector,
        Link all,
        List<NameLine> names,
        @Nullable TimelineChart chart,
        List<CompanyLine> companions,
        List<ArticleCard> central,
        List<ArticleCard> others) {

    /** One of its names; {@code years} is empty where nothing is known of them. */
    public record NameLine(String name, String years) {}

    public static CompanyView of(Dossier dossier) {
        Entry company = dossier.company();
        return new CompanyView(
                company.name(),
                company.sector(),
                new Link(
                        FrenchNumber.counted(company.articles(), "article"),
                        Addresses.allWith(Facet.COMPANY, company.id())),
                names(dossier),
                chart(dossier),
                dossier.companions().stream().map(CompanyLine::of).toList(),
                cards(dossier.central()),
                cards(others(dossier)));
    }

    private static @Nullable TimelineChart chart(Dossier dossier) {
        String id = dossier.company().id();
        return dossier.timeline().buckets().isEmpty()
                ? null
                : TimelineChart.of(dossier.timeline(), span -> articles(id, span));
    }

    private static String articles(String company, DateSpan span) {
        Filters filters = new Filters(Map.of(Facet.COMPANY, Filters.Selection.of(company)), span);
        return Addresses.search(SearchRequest.EVERYTHING.withFilters(filters));
    }

    private static List<NameLine> names(Dossier dossier) {
        NameLine present = new NameLine(dossier.company().name(), "");
        List<NameLine> names = dossier.names().stream().map(CompanyView::name).toList();
        return names.equals(List.of(present)) ? List.of() : names;
    }

    private static NameLine name(Name name) {
        return new NameLine(name.name(), years(name.from(), name.to()));
    }

    private static String years(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return to == null ? "" : "jusqu’en " + to;
        }
        return to == null ? "depuis " + from : "de " + from + " à " + to;
    }

    private static List<ArticleDocument> others(Dossier dossier) {
        return dossier.latest().stream()
                .filter(article -> !dossier.central().contains(article))
                .toList();
    }

    private static List<ArticleCard> cards(List<ArticleDocument> articles) {
        return articles.stream().map(ArticleCard::of).toList();
    }
}
