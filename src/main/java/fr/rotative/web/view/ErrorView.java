package fr.rotative.web.view;

import fr.rotative.web.problem.Problem;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees in place of the page asked for.
 *
 * @param again the address to try again, or to go on from; none where that would not help
 * @param waiting whether the page comes by itself once Elasticsearch is back
 */
public record ErrorView(Problem problem, @Nullable Link again, boolean waiting) {
    private static final int UNAVAILABLE = 503;
    private static final String CURSOR = "cursor";

    /** @param query what stands after the question mark of the address, if anything */
    public static ErrorView of(Problem problem, String path, @Nullable String query) {
        if (problem.status() == UNAVAILABLE) {
            return new ErrorView(problem, new Link("Réessayer", address(path, query)), true);
        }
        boolean gone = CURSOR.equals(problem.parameter());
        return new ErrorView(
                problem,
                gone ? new Link("Reprendre à la première page", address(path, withoutCursor(query))) : null,
                false);
    }

    private static String address(String path, @Nullable String query) {
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    private static @Nullable String withoutCursor(@Nullable String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !parameter.startsWith(CURSOR + "="))
                        .collect(Collectors.joining("&"));
    }
}
