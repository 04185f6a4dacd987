package fr.rotative.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rotative.article.ArticleDocument.Published;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An article as lists show it: a document of the index without its text, its captures and the places of its companies,
 * which are passed over when it is read. That takes half the time of a whole {@link ArticleDocument}.
 *
 * @param opening its first paragraph, which stands for a lead where there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ListedArticle(
        String id,
        String url,
        String kind,
        String title,
        @Nullable String lead,

        @JsonProperty("paragraphs") @JsonDeserialize(using = FirstOfList.class) @Nullable
        String opening,

        @Nullable String section,
        List<String> authors,
        @Nullable String source,
        @Nullable Published published,
        @Nullable Instant modified,
        String contentHash,
        List<Named> companies,
        @Nullable String externalId,
        @Nullable Instant indexedAt) {

    /** A company that the article names, and how much the article is about it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Named(String id, String name, String salience) {
        private static Named of(ArticleDocument.Named company) {
            return new Named(company.id(), company.name(), company.salience());
        }
    }

    public static ListedArticle of(ArticleDocument article) {
        return new ListedArticle(
                article.id(),
                article.url(),
                article.kind(),
                article.title(),
                article.lead(),
                article.paragraphs().stream().findFirst().orElse(null),
                article.section(),
                article.authors(),
                article.source(),
                article.published(),
                article.modified(),
                article.contentHash(),
                article.companies().stream().map(Named::of).toList(),
                article.externalId(),
                article.indexedAt());
    }

    /** Its lead, or else the beginning of its text; none where it has neither. */
    public @Nullable String summary() {
        return lead == null ? opening : lead;
    }
}
