package fr.rotative.web;

import fr.rotative.language.Message;
import fr.rotative.web.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where the Java virtual machine itself gives up, as for want of memory or of depth. */
final class Breakdowns {
    private static final Logger log = LogManager.getLogger(Breakdowns.class);

    private final JsonMapper json;

    Breakdowns(JsonMapper json) {
        this.json = json;
    }

    void answer(HttpServletResponse response, Error breakdown) {
        log.error("A request broke down", breakdown);
        if (response.isCommitted()) {
            breakOff(response);
            return;
        }
        Problem problem = Problem.of(500, Message.of("problem.breakdown"));
        response.setStatus(problem.status());
        response.setContentType(ProblemResponses.PROBLEM_JSON);
        try {
            response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            log.debug("Nobody waits for the answer any more");
        }
    }

    /** Half an answer is sent: ending it in order would make it pass for a whole one. */
    private static void breakOff(HttpServletResponse response) {
        ServletContextResponse.getServletContextResponse(response)
                .getRequest()
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
