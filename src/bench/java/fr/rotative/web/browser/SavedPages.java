package fr.rotative.web.browser;

import fr.rotative.web.ServedArchive;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The answers of an archive, each asked for once and from then on served from memory. */
final class SavedPages implements AutoCloseable {
    private static final List<String> HEADERS =
            List.of("Content-Type", "Content-Security-Policy", "Cache-Control", "ETag", "Vary");

    private final Map<String, HttpResponse<String>> saved = new ConcurrentHashMap<>();
    private final ServedArchive archive;
    private final Javalin server;

    private SavedPages(ServedArchive archive) {
        this.archive = archive;
        this.server = Javalin.create(config -> config.routes.get("/*", this::serve));
    }

    static SavedPages of(ServedArchive archive) {
        SavedPages pages = new SavedPages(archive);
        pages.server.start("127.0.0.1", 0);
        return pages;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    private void serve(Context http) {
        String query = http.queryString();
        String address = query == null ? http.path() : http.path() + "?" + query;
        HttpResponse<String> answer = saved.computeIfAbsent(address, archive::get);
        http.status(answer.statusCode()).result(answer.body());
        HEADERS.forEach(name -> answer.headers().firstValue(name).ifPresent(value -> http.header(name, value)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
