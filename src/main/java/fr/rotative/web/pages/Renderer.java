package fr.rotative.web.pages;

import fr.rotative.web.asset.Assets;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Answers with a page made from a template of {@code web/templates}, compiled by the build. */
public final class Renderer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;

    public Renderer(Assets assets) {
        this.assets = assets;
    }

    /**
     * @param template its file name without ending
     * @param title of the page; empty for the front page
     * @param view what the template shows, its parameter {@code view}
     */
    void show(Context http, String template, String title, Object view) {
        StringOutput page = new StringOutput();
        Frame frame = new Frame(title, http.path(), assets);
        templates.render(template + ".jte", Map.of("frame", frame, "view", view), page);
        http.contentType("text/html; charset=utf-8").result(page.toString());
    }
}
