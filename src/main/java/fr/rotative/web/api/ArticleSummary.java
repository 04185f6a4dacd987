package fr.rotative.web.api;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ListedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param externalId the id that another archive gave it
 */
record ArticleSummary(
        String id,
        String url,
        String title,
        @Nullable String lead,
        @Nullable String section,
        List<String> authors,
        @Nullable String source,
        String kind,
        @Nullable Published published,
        List<NamedCompany> companies,
        @Nullable String externalId) {

    /** {@code on} is as precise as {@code precision} says; {@code from} tells how the date was found. */
    record Published(String on, String precision, String from) {}

    /** A company named in the article; {@code salience} is {@code main} or {@code mention}. */
    record NamedCompany(String id, String name, String salience) {}

    static ArticleSummary of(ListedArticle article) {
        return new ArticleSummary(
                article.id(),
                article.url(),
                article.title(),
                article.lead(),
                article.section(),
                article.authors(),
                article.source(),
                article.kind(),
                published(article.published()),
                article.companies().stream()
                        .map(company -> new NamedCompany(company.id(), company.name(), company.salience()))
                        .toList(),
                article.externalId());
    }

    private static @Nullable Published published(ArticleDocument.@Nullable Published date) {
        return date == null ? null : new Published(date.on(), date.precision(), date.from());
    }
}
