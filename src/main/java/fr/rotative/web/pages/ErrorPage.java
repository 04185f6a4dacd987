package fr.rotative.web.pages;

import fr.rotative.web.problem.Problem;
import fr.rotative.web.view.ErrorView;
import io.javalin.http.Context;

/** The page that a reader sees in place of the one asked for. */
public final class ErrorPage {
    private final Renderer renderer;

    public ErrorPage(Renderer renderer) {
        this.renderer = renderer;
    }

    public void show(Context http, Problem problem) {
        Visit visit = renderer.failedVisit(http);
        ErrorView view = ErrorView.of(problem, visit.unspecified(), visit.messages());
        renderer.show(visit, "error", view.title(), view);
    }
}
