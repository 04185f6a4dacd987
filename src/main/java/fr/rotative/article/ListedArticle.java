package fr.rotative.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rotative.article.ArticleDocument.Published;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it: without its text, its captures and the places of its companies. The index keeps it beside the
 * whole {@link ArticleDocument}, ready to be sent.
 *
 * @param opening its first paragraph where it has no lead
 * @param sketch by which its other versions in the list are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedArticle(
        String id,
        String url,
        String kind,
        String title,
        @Nullable String lead,
        @Nullable String opening,
        @Nullable String section,
        List<String> authors,
        @Nullable String source,
        @Nullable Published published,
        @Nullable Instant modified,
        String contentHash,
        Sketch sketch,
        List<Named> companies,
        @Nullable String externalId,
        @Nullable Instant indexedAt) {

    /** A company that the article names, and how much the article is about it. */
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
                opening(article),
                article.section(),
                article.authors(),
                article.source(),
                article.published(),
                article.modified(),
                article.contentHash(),
                Sketch.of(article.toArticle().text()),
                article.companies().stream().map(Named::of).toList(),
                article.externalId(),
                article.indexedAt());
    }

    private static @Nullable String opening(ArticleDocument article) {
        return article.lead() != null || article.paragraphs().isEmpty()
                ? null
                : article.paragraphs().get(0);
    }

    /** Its lead, or else the beginning of its text; none where it has neither. */
    public @Nullable String summary() {
        return lead == null ? opening : lead;
    }
}
