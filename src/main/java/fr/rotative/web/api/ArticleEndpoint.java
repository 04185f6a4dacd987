package fr.rotative.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Occurrence;
import fr.rotative.search.result.SimilarArticle;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.QueryParameters;
import fr.rotative.web.address.QueryParameters.Limits;
import fr.rotative.web.address.ReadingParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** One article, whole, where it has what a search looks for, and those that resemble it or are other versions of its text. */
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
        routes.get(Addresses.ARTICLES_API + "/{id}/matches", this::matches);
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

    private void matches(Context http) {
        SearchRequest asked = ReadingParameters.read(http.queryString());
        ArticleDocument article = path.find(http.pathParam("id"));
        http.json(new Matches(articles.occurrences(article, asked)));
    }

    /** All passages of an article that have what is looked for, in reading order. */
    record Matches(List<Occurrence> matches) {}

    private void similar(Context http) {
        answer(
                http,
                (id, size) ->
                        articles.similarTo(id, size).stream().map(Similar::of).toList());
    }

    private void nearDuplicates(Context http) {
        answer(
                http,
                (id, size) -> articles.nearDuplicatesOf(id, size).stream()
                        .map(FoundArticle::of)
                        .toList());
    }

    /** A way from an article to others. */
    private interface Way {
        List<?> from(ArticleId id, int size);
    }

    private void answer(Context http, Way way) {
        int size = QueryParameters.of(http.queryString(), List.of("size")).number("size", SIZE);
        ArticleDocument article = path.find(http.pathParam("id"));
        http.json(new Others(way.from(new ArticleId(article.id()), size)));
    }

    /** Articles like another, most alike first. */
    record Others(List<?> articles) {}

    /** An article that resembles another, with the words that they share. */
    record Similar(@JsonUnwrapped FoundArticle article, List<String> sharedTerms) {
        static Similar of(SimilarArticle similar) {
            return new Similar(FoundArticle.of(similar.hit()), similar.shared());
        }
    }
}
