package fr.rotative.web;

import fr.rotative.language.Message;
import fr.rotative.search.archive.UnavailableException;
import fr.rotative.search.request.BadRequestException;
import fr.rotative.web.pages.ErrorPage;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;

/** Answers every failure with a problem: as JSON to programs, as a page to readers. */
final class ProblemResponses {
    /** RFC 9457, section 3. */
    static final String PROBLEM_JSON = "application/problem+json;charset=utf-8";

    private static final Logger log = LogManager.getLogger(ProblemResponses.class);
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/+(api|health|static)/|/+(openapi\\.yaml|metrics)");
    private static final String SECONDS_TO_RETRY = "5";

    private final ErrorPage page;

    ProblemResponses(ErrorPage page) {
        this.page = page;
    }

    void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, http) -> answer(http, e.problem()));
        routes.exception(BadRequestException.class, (e, http) -> answer(http, badRequest(e, http)));
        routes.exception(UnavailableException.class, this::unavailable);
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(EofException.class, (gone, http) -> log.debug("Nobody waits for {} any more", http.path()));
        routes.exception(Exception.class, this::failed);
    }

    private static Problem badRequest(BadRequestException e, Context http) {
        return Problem.badParameter(e.parameter(), http.queryParam(e.parameter()), e.problem(), null);
    }

    /** Half an answer is sent: ending it in order would make it pass for a whole one. */
    private static void breakOff(Context http) {
        ServletContextRequest.getServletContextRequest(http.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private void unavailable(UnavailableException e, Context http) {
        log.warn("Elasticsearch did not answer {}: {}", http.path(), e.getMessage());
        http.header("Retry-After", SECONDS_TO_RETRY);
        answer(http, Problem.of(503, Message.of("problem.unavailable")));
    }

    private void refused(HttpResponseException e, Context http) {
        answer(
                http,
                switch (e.getStatus()) {
                    case 404 -> Problem.of(404, Message.of("problem.nothingHere"));
                    case 405 -> methodNotAllowed(http);
                    default -> Problem.of(e.getStatus(), Message.of("problem.unreadable"), null);
                });
    }

    private static Problem methodNotAllowed(Context http) {
        http.header("Allow", "GET, HEAD");
        return Problem.of(405, Message.of("problem.readOnly", http.method().toString()));
    }

    private void failed(Exception e, Context http) {
        log.error("{} {} failed", http.method(), http.path(), e);
        answer(http, Problem.of(500, Message.of("problem.failed")));
    }

    private void answer(Context http, Problem problem) {
        if (http.res().isCommitted()) {
            breakOff(http);
            return;
        }
        http.status(problem.status()).header("Cache-Control", "no-store");
        if (FOR_PROGRAMS.matcher(http.path()).lookingAt()) {
            http.json(problem).contentType(PROBLEM_JSON);
        } else {
            page.show(http, problem);
        }
    }
}
