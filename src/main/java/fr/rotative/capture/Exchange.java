package fr.rotative.capture;

/**
 * A request and the response to it.
 *
 * @param request the header fields that were sent with the GET request; none when they are not known, as for an
 *     imported page
 */
public record Exchange(Headers request, Capture response) {
    /** A response whose request is not known. */
    public static Exchange of(Capture response) {
        return new Exchange(Headers.NONE, response);
    }
}
