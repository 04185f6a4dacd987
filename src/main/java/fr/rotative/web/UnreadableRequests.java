package fr.rotative.web;

import fr.rotative.language.Message;
import fr.rotative.web.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that reach no route: those that are not HTTP enough, such as an address that is too long, or too many. */
final class UnreadableRequests extends ErrorHandler {
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int TOO_MANY = 429;
    private static final int HEADERS_TOO_LONG = 431;

    private final JsonMapper json;
    private final AnswerTimes times;

    UnreadableRequests(JsonMapper json, AnswerTimes times) {
        this.json = json;
        this.times = times;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        times.refused(response.getStatus(), Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
        Problem problem = problem(response.getStatus());
        SecurityHeaders.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemResponses.PROBLEM_JSON);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case TOO_MANY -> Problem.of(status, Message.of("problem.crowding"));
            case ADDRESS_TOO_LONG, HEADERS_TOO_LONG ->
                Problem.of(status, Message.of("problem.tooLong", RequestHead.MOST_BYTES));
            default -> Problem.of(status, Message.of("problem.unreadable"));
        };
    }
}
