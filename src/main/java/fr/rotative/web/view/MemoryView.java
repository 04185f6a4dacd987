package fr.rotative.web.view;

import fr.rotative.search.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
import java.util.List;

/**
 * What the archive said at this time of another year.
 *
 * @param when {@code Cette semaine-là} or {@code Ce mois-là}
 * @param ago {@code Il y a 25 ans, en novembre 2001}
 * @param all every article of that time
 */
public record MemoryView(String when, String ago, Link all, List<ArticleCard> articles) {

    public static MemoryView of(Anniversary anniversary, SearchResult found) {
        return new MemoryView(
                "Ce mois-là",
                ago(anniversary.years()) + "en " + FrenchDate.of(anniversary.month()),
                new Link("Tous les articles de ce mois", Addresses.search(anniversary.request())),
                cards(found));
    }

    public static MemoryView of(AnniversaryWeek week, SearchResult found) {
        return new MemoryView(
                "Cette semaine-là",
                ago(week.years()) + Period.of(week.span()),
                new Link("Tous les articles de cette semaine", Addresses.search(week.request())),
                cards(found));
    }

    private static String ago(int years) {
        return "Il y a " + FrenchNumber.counted(years, "an") + ", ";
    }

    private static List<ArticleCard> cards(SearchResult found) {
        return found.hits().stream().map(ArticleCard::of).toList();
    }
}
