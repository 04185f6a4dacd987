package fr.rotative.web;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.metrics.Metrics;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.company.CompanyDirectory;
import fr.rotative.web.admission.Rules;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A server on a free port for whom no Elasticsearch answers, with its client. */
final class LoneServer implements AutoCloseable {
    /** The discard port, on which nothing listens. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    /** Nobody will answer later. */
    private static final Duration LIMIT = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ElasticsearchConnection elasticsearch =
            new ElasticsearchConnection(new Endpoint(List.of(NOWHERE), new Credentials.None(), Optional.empty()));
    private final Server server;

    LoneServer(Rules rules) {
        this(rules, () -> new Readiness.NotReady(Readiness.Why.NO_ANSWER));
    }

    LoneServer(Rules rules, Supplier<Readiness> readiness) {
        Archive archive = archive(elasticsearch.client(), readiness);
        Server.Settings settings = Server.Settings.USUAL.withPort(0).withRules(rules);
        server = new Server(settings, archive, new Metrics(), Clock.systemUTC());
        server.start();
    }

    /** An archive without captures. */
    static Archive archive(ElasticsearchClient elasticsearch, Supplier<Readiness> readiness) {
        return new Archive(
                new ArticleSearch(elasticsearch, LIMIT),
                new CompanyDirectory(elasticsearch, LIMIT),
                new CrawledHosts(elasticsearch, Clock.systemUTC()),
                reference -> Optional.empty(),
                reference -> List.of(),
                readiness);
    }

    int port() {
        return server.port();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        elasticsearch.close();
    }
}
