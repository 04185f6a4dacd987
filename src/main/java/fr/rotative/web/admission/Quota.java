package fr.rotative.web.admission;

/**
 * How much of the server one client may have.
 *
 * @param perMinute requests a minute; those that cost more count for several. As many may come at once after a pause.
 * @param atOnce requests being answered at the same time
 */
public record Quota(int perMinute, int atOnce) {
    private static final int USUAL_AT_ONCE = 16;

    /** Sixteen at once are more than a browser opens. */
    public static Quota perMinute(int requests) {
        return new Quota(requests, USUAL_AT_ONCE);
    }
}
