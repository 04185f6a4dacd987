package fr.rotative.web.view.home;

import fr.rotative.language.Messages;
import fr.rotative.language.Spans;
import fr.rotative.search.result.SearchResult;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.Period;
import java.util.List;

/**
 * What the archive said at this time of another year.
 *
 * @param when {@code Cette semaine-là} or {@code Ce mois-là}
 * @param ago {@code Il y a 25 ans, en novembre 2001}
 * @param all every article of that time
 */
public record MemoryView(String when, String ago, Link all, List<ArticleCard> articles) {

    public static MemoryView of(Anniversary anniversary, SearchResult found, Messages messages) {
        return new MemoryView(
                messages.say("home.thatMonth"),
                messages.say("home.ago", anniversary.years(), Spans.within(anniversary.month())),
                new Link(messages.say("home.allOfMonth"), Addresses.search(anniversary.request())),
                cards(found, messages));
    }

    public static MemoryView of(AnniversaryWeek week, SearchResult found, Messages messages) {
        return new MemoryView(
                messages.say("home.thatWeek"),
                messages.say("home.ago", week.years(), Period.of(week.span())),
                new Link(messages.say("home.allOfWeek"), Addresses.search(week.request())),
                cards(found, messages));
    }

    private static List<ArticleCard> cards(SearchResult found, Messages messages) {
        return found.hits().stream().map(hit -> ArticleCard.of(hit, messages)).toList();
    }
}
