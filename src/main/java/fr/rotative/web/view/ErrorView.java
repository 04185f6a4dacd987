package fr.rotative.web.view;

import fr.rotative.language.Messages;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.view.part.Link;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees in place of the page asked for.
 *
 * @param again the address to try again, or to go on from; none where that would not help
 * @param waiting whether the page comes by itself once Elasticsearch is back
 */
public record ErrorView(
        int status,
        String title,
        String detail,
        @Nullable String remedy,
        @Nullable Link again,
        boolean waiting) {
    private static final int UNAVAILABLE = 503;
    private static final String CURSOR = "cursor";

    /** @param address that was asked for */
    public static ErrorView of(Problem problem, String address, Messages messages) {
        return new ErrorView(
                problem.status(),
                messages.say(problem.title()),
                messages.say(problem.detail()),
                problem.remedy() == null ? null : messages.say(problem.remedy()),
                again(problem, address, messages),
                problem.status() == UNAVAILABLE);
    }

    private static @Nullable Link again(Problem problem, String address, Messages messages) {
        if (problem.status() == UNAVAILABLE) {
            return new Link(messages.say("error.again"), address);
        }
        boolean gone = CURSOR.equals(problem.parameter());
        return gone ? new Link(messages.say("error.firstPage"), withoutCursor(address)) : null;
    }

    private static String withoutCursor(String address) {
        String[] pathAndQuery = address.split("\\?", 2);
        return pathAndQuery[0] + "?"
                + Arrays.stream(pathAndQuery[pathAndQuery.length - 1].split("&", -1))
                        .filter(parameter -> !parameter.startsWith(CURSOR + "="))
                        .collect(Collectors.joining("&"));
    }
}
