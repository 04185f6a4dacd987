package fr.rotative.web.view;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ListedArticle;
import fr.rotative.language.Messages;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ReadingList;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Articles that a reader has put together.
 *
 * @param count how many, in words
 * @param missing how many of those asked for the archive has not, in a sentence; none if it has all
 * @param files the same as files
 */
public record ReadingListView(String count, @Nullable String missing, List<Kept> articles, List<Link> files) {

    /** @param note the reader's; may be empty */
    public record Kept(ArticleCard card, String note) {}

    public static ReadingListView of(ReadingList list, List<ArticleDocument> found, Messages messages) {
        int missing = list.articles().size() - found.size();
        return new ReadingListView(
                messages.say("articles", found.size()),
                missing == 0 ? null : messages.say("dossier.missing", missing),
                found.stream()
                        .map(article -> new Kept(
                                ArticleCard.of(ListedArticle.of(article), messages),
                                Optional.ofNullable(list.notes().get(article.id()))
                                        .orElse("")))
                        .toList(),
                List.of(
                        new Link("Markdown", Addresses.readingList(list, ".md")),
                        new Link(messages.say("dossier.table"), Addresses.readingList(list, ".csv")),
                        new Link("RIS", Addresses.readingList(list, ".ris")),
                        new Link("BibTeX", Addresses.readingList(list, ".bib"))));
    }
}
