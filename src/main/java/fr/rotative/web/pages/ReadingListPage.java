package fr.rotative.web.pages;

import fr.rotative.search.ArticleSearch;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.address.ReadingList;
import fr.rotative.web.view.ReadingListView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * The articles that a reader has put together. The server keeps none of it: the address tells which they are, or, where it
 * does not, the reader's own browser does.
 */
public final class ReadingListPage {
    private final ArticleSearch articles;
    private final Renderer renderer;

    public ReadingListPage(ArticleSearch articles, Renderer renderer) {
        this.articles = articles;
        this.renderer = renderer;
    }

    public void register(RoutesConfig routes) {
        routes.get(Addresses.READING_LIST, this::show);
    }

    private void show(Context http) {
        Visit visit = renderer.visit(http);
        ReadingList list = ReadingList.read(visit.query());
        ReadingListView view = ReadingListView.of(list, articles.find(list.articles()), visit.messages());
        renderer.show(visit, "readingList", visit.messages().say("dossier.title"), view);
    }
}
