package fr.rotative.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search of a running archive, asked over HTTP one query at a time. */
public final class RestApi {
    /** A query that takes longer has failed. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;

    /** @param address of the archive, for example {@code http://127.0.0.1:7070} */
    public RestApi(URI address) {
        this.address = address;
    }

    /** @param total how many articles match, of which the best are {@code articles} */
    record Ranking(long total, List<Found> articles) {}

    /** The archive answered, but not with articles. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * @throws Refused if the answer is an error
     * @throws IOException if there is no answer
     */
    Ranking search(String text, Match match) throws IOException, InterruptedException {
        URI search = address.resolve("/api/v1/articles?sort=relevance&size=" + Score.DEPTH + "&match=" + match.label()
                + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(search).timeout(LONGEST).build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new Refused("HTTP " + response.statusCode() + ": " + response.body());
        }
        return ranking(JsonMapper.shared().readTree(response.body()));
    }

    private static Ranking ranking(JsonNode answer) {
        List<Found> articles = new ArrayList<>();
        answer.path("articles")
                .forEach(article -> articles.add(new Found(
                        article.path("id").asString(),
                        article.path("externalId").asString(null))));
        return new Ranking(answer.path("total").asLong(), articles);
    }
}
