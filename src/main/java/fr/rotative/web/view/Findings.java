package fr.rotative.web.view;

import fr.rotative.search.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader who came from a search finds marked in an article.
 *
 * @param count how many passages, as a sentence
 * @param first where the first one is; none if there is none
 * @param ways back to the results, and to the article without marks
 */
public record Findings(String count, @Nullable String first, List<Link> ways) {

    /** The place of a passage in the page. */
    public static String place(int passage) {
        return "passage-" + passage;
    }

    /** None for a reader who did not search. */
    static @Nullable Findings of(String articleId, SearchRequest asked, int passages) {
        if (asked.q().isEmpty()) {
            return null;
        }
        String sought = " pour «\u00a0" + asked.q() + "\u00a0»";
        SearchRequest search = asked.withSort(SearchRequest.Sort.RELEVANCE);
        return new Findings(
                (passages == 0 ? "Aucun passage" : FrenchNumber.counted(passages, "passage")) + sought,
                passages == 0 ? null : "#" + place(1),
                List.of(
                        new Link("Résultats", Addresses.search(search)),
                        new Link("Sans surlignage", Addresses.article(articleId))));
    }
}
