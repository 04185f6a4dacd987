package fr.rotative.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rotative.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered as asked: the problem details of RFC 9457. Its type is always {@code about:blank},
 * so the title goes with the HTTP status; title, detail and remedy are for the reader.
 *
 * @param status HTTP status code
 * @param detail what is wrong with this very request
 * @param parameter the request parameter at fault, if one is
 * @param value what it was given
 * @param remedy what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        Message title,
        int status,
        Message detail,
        @Nullable String parameter,
        @Nullable String value,
        @Nullable Message remedy) {

    private static final String NO_TYPE_OF_ITS_OWN = "about:blank";
    private static final int BAD_REQUEST = 400;

    public static Problem of(int status, Message detail, @Nullable Message remedy) {
        return new Problem(NO_TYPE_OF_ITS_OWN, title(status), status, detail, null, null, remedy);
    }

    /** A problem whose remedy has the name of its detail and {@code .remedy}, and nothing to fill in. */
    public static Problem of(int status, Message detail) {
        return of(status, detail, Message.of(detail.key() + ".remedy"));
    }

    /** A parameter that cannot be taken as it is. */
    public static Problem badParameter(
            String parameter, @Nullable String value, Message detail, @Nullable Message remedy) {
        return new Problem(NO_TYPE_OF_ITS_OWN, title(BAD_REQUEST), BAD_REQUEST, detail, parameter, value, remedy);
    }

    private static Message title(int status) {
        String name = switch (status) {
            case BAD_REQUEST -> "badRequest";
            case 401 -> "keyNeeded";
            case 404 -> "notFound";
            case 405 -> "methodNotAllowed";
            case 413 -> "requestTooLong";
            case 414 -> "addressTooLong";
            case 429 -> "tooMany";
            case 431 -> "headersTooLong";
            case 503 -> "unavailable";
            default -> status < 500 ? "refused" : "failed";
        };
        return Message.of("problem.title." + name);
    }
}
