package fr.rotative.web.api;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.SearchResult.Hit;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.address.QueryParameters.Limits;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** One article, whole, and those that resemble it or are other versions of its text. */
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
        routes.get(Addresses.ARTICLES_API + "/{id}/near-duplicates", this::nearDuplicates);
    }

    private void article(Context http) {
        boolean explain = QueryParameters.of(http.queryString(), List.of("explain"))
                .choice("explain", List.of(true, false), String::valueOf)
                .orElse(false);
        ArticleDocument article = path.find(http.pathParam("id"));
        http.json(explain ? article : article.withoutEvidence());
    }

    private void similar(Context http) {
        answer(http, articles::similarTo);
    }

    private void nearDuplicates(Context http) {
        answer(http, articles::nearDuplicatesOf);
    }

    /** A way from an article to others. */
    private interface Way {
        List<Hit> from(ArticleId id, int size);
    }

    private void answer(Context http, Way way) {
        int size = QueryParameters.of(http.queryString(), List.of("size")).number("size", SIZE);
        ArticleDocument article = path.find(http.pathParam("id"));
        http.json(new Others(way.from(new ArticleId(article.id()), size).stream()
                .map(FoundArticle::of)
                .toList()));
    }

    /** Articles like another, most alike first. */
    record Others(List<FoundArticle> articles) {}
}
