package fr.rotative.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The REST API of a running archive, as another program uses it. */
final class Api {
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();
    private final URI base;

    Api(String base) {
        this.base = URI.create(base);
    }

    JsonNode get(String path) {
        return mapper.readTree(text(path));
    }

    String text(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode article(String id) {
        return get("/api/v1/articles/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /** The ids of all articles. */
    List<String> allIds() {
        return all("id");
    }

    /** A property of all articles, page after page. */
    List<String> all(String property) {
        List<String> values = new ArrayList<>();
        for (String next = "/api/v1/articles?size=100"; !next.isEmpty(); ) {
            JsonNode page = get(next);
            page.path("articles")
                    .forEach(article -> values.add(article.path(property).asString()));
            next = page.path("next").asString("");
        }
        return values;
    }
}
