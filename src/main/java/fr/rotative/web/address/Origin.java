package fr.rotative.web.address;

import io.javalin.http.Context;

/** Where the server is for whoever asks: scheme and host as the reader's request has them, without slash at the end. */
public final class Origin {
    private static final String SCHEME = "origin.scheme";

    private Origin() {}

    /** Sets the scheme by which a reader reached the proxy that asks, where that differs from how the proxy asks. */
    public static void reachedBy(String scheme, Context http) {
        http.attribute(SCHEME, scheme);
    }

    public static String of(Context http) {
        String scheme = http.attribute(SCHEME);
        return (scheme == null ? http.scheme() : scheme) + "://" + http.host();
    }
}
