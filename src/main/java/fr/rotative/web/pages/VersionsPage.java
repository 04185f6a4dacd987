package fr.rotative.web.pages;

import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.ArticlePath;
import fr.rotative.web.history.ArticleHistory;
import fr.rotative.web.view.article.VersionsView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;

/** What became of an article after it was published. */
public final class VersionsPage {
    private final Function<CaptureReference, List<Article>> readings;
    private final ArticlePath path;
    private final Renderer renderer;

    /** @param readings the articles that a capture holds */
    public VersionsPage(ArticleSearch articles, Function<CaptureReference, List<Article>> readings, Renderer renderer) {
        this.readings = readings;
        this.path = new ArticlePath(articles);
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get("/articles/{id}/versions", this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        ArticleDocument article = path.find(http.pathParam("id"));
        VersionsView view = VersionsView.of(article, ArticleHistory.of(article, readings), visit.messages());
        renderer.show(visit, "versions", visit.messages().say("versions.documentTitle", article.title()), view);
    }
}
