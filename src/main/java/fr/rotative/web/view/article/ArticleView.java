package fr.rotative.web.view.article;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.language.Messages;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Occurrence;
import fr.rotative.search.result.SearchResult.Hit;
import fr.rotative.search.result.SimilarArticle;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.export.ArticleMetadata;
import fr.rotative.web.export.CitationText;
import fr.rotative.web.view.part.ArticleCard;
import fr.rotative.web.view.part.DateLine;
import fr.rotative.web.view.part.Link;
import fr.rotative.web.view.part.OtherVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, set for reading.
 *
 * @param canonical its address, whatever was looked for in it
 * @param findings what is marked; none for a reader who did not come from a search
 * @param about the companies that it is about
 * @param named the companies that it names in passing
 * @param metadata what programs are told of it
 * @param versions other versions of its text
 * @param similar articles that resemble it
 */
public record ArticleView(
        String id,
        String canonical,
        String plainTitle,
        ReadingText text,
        @Nullable Findings findings,
        String language,
        DateLine date,
        @Nullable Link section,
        @Nullable String kind,
        List<Link> authors,
        @Nullable String source,
        String length,
        List<Link> about,
        List<Link> named,
        ProvenancePanel provenance,
        Cited cited,
        ArticleMetadata metadata,
        List<OtherVersion> versions,
        List<SimilarCard> similar) {

    private static final int WORDS_A_MINUTE = 230;

    /**
     * An article that resembles this one.
     *
     * @param shared the words that both have, as an enumeration; empty if none says anything
     */
    public record SimilarCard(ArticleCard card, String shared) {
        static SimilarCard of(SimilarArticle similar, Messages messages) {
            return new SimilarCard(ArticleCard.of(similar.hit(), messages), messages.list(similar.shared()));
        }
    }

    /** What the reader looked for, and where the article has it. */
    public record Looked(SearchRequest asked, List<Occurrence> found) {}

    /** Ways to cite it: a sentence, and the addresses of records for reference managers. */
    public record Cited(String text, String ris, String bibtex) {
        private static Cited of(ArticleDocument article, Messages messages) {
            return new Cited(
                    CitationText.of(article, messages),
                    Addresses.citation(article.id(), "ris"),
                    Addresses.citation(article.id(), "bib"));
        }
    }

    /** Articles beside this one: other versions of its text, and those that resemble it. */
    public record Others(List<Hit> nearDuplicates, List<SimilarArticle> similar) {}

    /**
     * Who reads it.
     *
     * @param origin of the server as the reader knows it, without slash at the end
     */
    public record Reader(String origin, Messages messages) {}

    public static ArticleView of(ArticleDocument article, Looked looked, Others others, Reader reader) {
        Messages messages = reader.messages;
        return new ArticleView(
                article.id(),
                Addresses.article(article.id()),
                article.title(),
                ReadingText.of(article, looked.found()),
                Findings.of(article.id(), looked.asked(), looked.found().size(), messages),
                article.language(),
                DateLine.of(article.published(), messages),
                ArticleCard.section(article.section()),
                ArticleCard.kind(article.kind(), messages),
                authors(article),
                article.source(),
                length(article.wordCount(), messages),
                companies(article, "main"),
                companies(article, "mention"),
                ProvenancePanel.of(article, messages),
                Cited.of(article, messages),
                ArticleMetadata.of(article, reader.origin + Addresses.article(article.id())),
                others.nearDuplicates().stream()
                        .map(hit -> OtherVersion.of(hit, messages))
                        .toList(),
                others.similar().stream()
                        .map(similar -> SimilarCard.of(similar, messages))
                        .toList());
    }

    private static List<Link> authors(ArticleDocument article) {
        return article.authors().stream()
                .map(author -> new Link(author, Addresses.allWith(Facet.AUTHOR, author)))
                .toList();
    }

    private static String length(int words, Messages messages) {
        int minutes = Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
        return messages.say("article.length", words, minutes);
    }

    private static List<Link> companies(ArticleDocument article, String salience) {
        return article.companies().stream()
                .filter(company -> company.salience().equals(salience))
                .map(ArticleView::company)
                .toList();
    }

    private static Link company(Named company) {
        return new Link(company.name(), Addresses.company(company.id()));
    }
}
