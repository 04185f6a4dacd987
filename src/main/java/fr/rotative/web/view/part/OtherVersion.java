package fr.rotative.web.view.part;

import fr.rotative.article.ListedArticle;
import fr.rotative.language.Messages;
import fr.rotative.language.Typography;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.web.address.Addresses;
import org.jspecify.annotations.Nullable;

/** An article whose text is, but for some words, that of the one that is read. */
public record OtherVersion(
        Link title, DateLine date, @Nullable String source) {
    public static OtherVersion of(Hit hit, Messages messages) {
        ListedArticle article = hit.article();
        return new OtherVersion(
                new Link(Typography.unbreakable(article.title()), Addresses.article(article.id())),
                DateLine.of(article.published(), messages),
                article.source());
    }
}
