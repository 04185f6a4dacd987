package fr.rotative.web.view;

import fr.rotative.search.SearchRequest;
import fr.rotative.search.SearchResult.Hit;
import java.util.List;

/**
 * An article of a page of results, and under it those whose text is its own but for some words.
 *
 * @param versions the articles of the page that are other versions of it
 */
public record FoldedCard(ArticleCard card, List<OtherVersion> versions) {

    static List<FoldedCard> of(List<Hit> page, SearchRequest asked) {
        return page.stream()
                .filter(hit -> hit.versionOf() == null)
                .map(first -> new FoldedCard(ArticleCard.of(first, asked), versionsOf(first, page)))
                .toList();
    }

    private static List<OtherVersion> versionsOf(Hit first, List<Hit> page) {
        return page.stream()
                .filter(hit -> first.article().id().equals(hit.versionOf()))
                .map(OtherVersion::of)
                .toList();
    }

    /** How many versions of the text the page has: {@code 2 versions}. */
    public String count() {
        return (versions.size() + 1) + " versions";
    }
}
