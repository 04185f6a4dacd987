package fr.rotative.web.view.article;

import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.view.part.Link;
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
    static @Nullable Findings of(String articleId, SearchRequest asked, int passages, Messages messages) {
        if (asked.q().isEmpty()) {
            return null;
        }
        SearchRequest search = asked.withSort(SearchRequest.Sort.RELEVANCE);
        return new Findings(
                messages.say(passages == 0 ? "article.noPassage" : "article.passages", passages, asked.q()),
                passages == 0 ? null : "#" + place(1),
                List.of(
                        new Link(messages.say("article.results"), Addresses.search(search)),
                        new Link(messages.say("article.unmarked"), Addresses.article(articleId))));
    }
}
