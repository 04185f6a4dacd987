package fr.rotative.web;

import fr.rotative.language.Message;
import fr.rotative.search.query.QueryLimits;
import fr.rotative.search.result.Chronology;
import fr.rotative.web.problem.Problem;
import fr.rotative.web.problem.ProblemException;
import io.javalin.http.Context;
import java.util.regex.Pattern;

/** How long the address and the headers of a request may be. */
final class RequestHead {
    /** A UTF-16 unit takes up to three bytes of UTF-8, and each byte three characters of an address: {@code %E6%BC%A2}. */
    private static final int ENCODED = 3 * 3;

    /** Whatever is typed reaches the query language, which says what is too long. Elasticsearch takes no value twice as long. */
    static final int MOST_OF_A_VALUE = QueryLimits.LENGTH * ENCODED;

    /** Filters, the place in the results, and all headers: what is usual for a whole request. */
    private static final int ALL_ELSE = 8 * 1024;

    /** No address has more queries than a chronology. */
    static final int MOST_BYTES = Chronology.MOST_QUERIES * MOST_OF_A_VALUE + ALL_ELSE;

    private static final Pattern VALUE = Pattern.compile("(?:^|&)[^=&]*+=[^&]{" + (MOST_OF_A_VALUE + 1) + "}");

    private RequestHead() {}

    /** @throws ProblemException if a part of the address is longer than any that has a meaning */
    static void check(Context context) {
        String query = context.queryString();
        if (context.path().length() > ALL_ELSE) {
            throw tooLong("problem.pathTooLong", ALL_ELSE);
        }
        if (query != null && VALUE.matcher(query).find()) {
            throw tooLong("problem.valueTooLong", MOST_OF_A_VALUE);
        }
    }

    private static ProblemException tooLong(String problem, int most) {
        return new ProblemException(Problem.of(414, Message.of(problem, most), Message.of("problem.tooLong.remedy")));
    }
}
