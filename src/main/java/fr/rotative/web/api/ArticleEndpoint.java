package fr.rotative.web.api;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.address.QueryParameters.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** One article, whole, and those that resemble it. */
public final class ArticleEndpoint {
    private static final Limits SIZE = new Limits(1, 50, 10);

    private final ArticleSearch articles;
    private final ArticlePath path;

    public ArticleEndpoint(ArticleSearch articles) {
        this.articles = articles;
        this.path = new ArticlePath(articles);
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.ARTICLES_API + "/{id}", this::article);
        routes.get(Addresses.ARTICLES_API + "/{id}/similar", this::similar);
    }

    private void article(Context http) {
        QueryParameters.of(http.queryString(), List.of());
        http.json(path.find(http.pathParam("id")));
    }

    private void similar(Context http) {
        int size = QueryParameters.of(http.queryString(), List.of("size")).number("size", SIZE);
        ArticleDocument article = path.find(http.pathParam("id"));
        http.json(new Similar(articles.similarTo(new ArticleId(article.id()), size).stream()
                .map(FoundArticle::of)
                .toList()));
    }

    /** Articles like another, most alike first. */
    record Similar(List<FoundArticle> articles) {}
}
