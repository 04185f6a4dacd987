package fr.rotative.web.address;

import io.javalin.http.Context;

/** Where the server is for whoever asks: scheme and host as the request has them, without slash at the end. */
public final class Origin {
    private Origin() {}

    public static String of(Context http) {
        return http.scheme() + "://" + http.host();
    }
}
