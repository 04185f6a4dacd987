package fr.rotative.web.view;

import fr.rotative.search.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchDate;
import fr.rotative.web.french.FrenchNumber;
import java.time.YearMonth;
import java.util.List;

/**
 * What the archive said in the present month of another year.
 *
 * @param ago {@code Il y a 25 ans}
 * @param all every article of that month
 */
public record MemoryView(String ago, String month, Link all, List<ArticleCard> articles) {

    public static MemoryView of(Anniversary anniversary, SearchResult found) {
        YearMonth month = anniversary.month();
        return new MemoryView(
                "Il y a " + FrenchNumber.counted(anniversary.years(), "an"),
                FrenchDate.of(month),
                new Link("Tous les articles de ce mois", Addresses.search(anniversary.request())),
                found.hits().stream().map(ArticleCard::of).toList());
    }
}
