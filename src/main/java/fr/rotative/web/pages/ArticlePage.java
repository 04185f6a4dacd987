package fr.rotative.web.pages;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.address.ReadingParameters;
import fr.rotative.web.view.article.ArticleView;
import fr.rotative.web.view.article.ArticleView.Looked;
import fr.rotative.web.view.article.ArticleView.Others;
import fr.rotative.web.view.article.ArticleView.Reader;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** One article, set for reading, with what a search looked for marked in it. */
public final class ArticlePage {
    private static final int VERSIONS = 20;
    private static final int SIMILAR = 4;

    private final ArticleSearch articles;
    private final ArticlePath path;
    private final Renderer renderer;

    public ArticlePage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.path = new ArticlePath(articles);
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get("/articles/{id}", this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        ArticleDocument article = path.find(http.pathParam("id"));
        ArticleId id = new ArticleId(article.id());
        SearchRequest asked = ReadingParameters.readAmongOthers(visit.query());
        Looked looked = new Looked(asked, articles.occurrences(article, asked));
        Others others = new Others(articles.nearDuplicatesOf(id, VERSIONS), articles.similarTo(id, SIMILAR));
        ArticleView view = ArticleView.of(article, looked, others, new Reader(visit.origin(), visit.messages()));
        renderer.show(visit, "article", article.title(), view);
    }
}
