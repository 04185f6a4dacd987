package fr.rotative.web.view.results;

import fr.rotative.language.Messages;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.OtherVersion;
import java.util.List;

/**
 * An article of a page of results, and under it those whose text is its own but for some words.
 *
 * @param versions the articles of the page that are other versions of it
 * @param count how many versions of the text the page has: {@code 2 versions}
 */
public record FoldedCard(ArticleCard card, List<OtherVersion> versions, String count) {

    static List<FoldedCard> of(List<Hit> page, SearchRequest asked, Messages messages) {
        return page.stream()
                .filter(hit -> hit.versionOf() == null)
                .map(first -> of(first, page, asked, messages))
                .toList();
    }

    private static FoldedCard of(Hit first, List<Hit> page, SearchRequest asked, Messages messages) {
        List<OtherVersion> versions = page.stream()
                .filter(hit -> first.article().id().equals(hit.versionOf()))
                .map(hit -> OtherVersion.of(hit, messages))
                .toList();
        String count = messages.say("versions.count", versions.size() + 1);
        return new FoldedCard(ArticleCard.of(first, asked, messages), versions, count);
    }
}
