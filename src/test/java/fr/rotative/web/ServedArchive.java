package fr.rotative.web;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.Article;
import fr.rotative.article.ArticleDocument;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.index.IndexedCompany;
import fr.rotative.index.TestArchive;
import fr.rotative.metrics.Metrics;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.ServedIndex;
import fr.rotative.search.company.CompanyDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's articles in a real Elasticsearch behind a real server on a free port. */
public final class ServedArchive implements AutoCloseable {
    /** A day of November, of which the demonstration's articles remember several. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final Charset OF_THE_TIME = Charset.forName("windows-1252");

    private final List<ArticleDocument> documents;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Metrics metrics = new Metrics();
    private final Server server;

    private ServedArchive(ElasticsearchClient elasticsearch, List<ArticleDocument> documents) {
        this.documents = documents;
        TestArchive.of(elasticsearch, documents);
        TestArchive.register(elasticsearch, franceTelecom(), vivendi(), wanadoo());
        Archive archive = new Archive(
                new ArticleSearch(elasticsearch),
                new CompanyDirectory(elasticsearch),
                new CrawledHosts(elasticsearch, Clock.systemUTC()),
                reference -> Optional.of(HostileArticle.isCapturedAs(reference) ? HostileArticle.capture() : capture()),
                this::readings,
                new ServedIndex(elasticsearch)::readiness);
        server = new Server(Server.Settings.USUAL.withPort(0), archive, metrics, TODAY);
        server.start();
    }

    public static ServedArchive of(ElasticsearchClient elasticsearch) {
        return new ServedArchive(elasticsearch, DemoDocuments.all());
    }

    /** With an article that would run scripts if it could, and has no date, and one that another paper reprinted. */
    public static ServedArchive withHostileArticleAndReprint(ElasticsearchClient elasticsearch) {
        List<ArticleDocument> demo = DemoDocuments.all();
        Stream<ArticleDocument> more = Stream.of(HostileArticle.document(), Reprint.in(demo));
        return new ServedArchive(
                elasticsearch, Stream.concat(demo.stream(), more).toList());
    }

    /** Articles of the test's own. */
    static ServedArchive with(ElasticsearchClient elasticsearch, List<ArticleDocument> documents) {
        return new ServedArchive(elasticsearch, documents);
    }

    /** What a capture holds is what was read from it. */
    private List<Article> readings(CaptureReference capture) {
        return documents.stream()
                .filter(document -> document.captures().contains(capture))
                .map(ArticleDocument::toArticle)
                .toList();
    }

    private static IndexedCompany franceTelecom() {
        List<IndexedCompany.Name> names = List.of(
                new IndexedCompany.Name("France Télécom", 1988, 2013),
                new IndexedCompany.Name("Orange SA", 2013, null));
        return new IndexedCompany(
                DemoDocuments.id("France Télécom"), "France Télécom", names, List.of(), "telecom", "FR", true);
    }

    private static IndexedCompany vivendi() {
        List<IndexedCompany.Name> names = List.of(
                new IndexedCompany.Name("Vivendi", null, null),
                new IndexedCompany.Name("Vivendi Universal", 2000, 2006),
                new IndexedCompany.Name("Compagnie générale des eaux", null, 1998));
        return new IndexedCompany(
                DemoDocuments.id("Vivendi Universal"), "Vivendi", names, List.of(), "media", "FR", true);
    }

    private static IndexedCompany wanadoo() {
        List<IndexedCompany.Owner> owners =
                List.of(new IndexedCompany.Owner(DemoDocuments.id("France Télécom"), 1995, 2006));
        return new IndexedCompany("wanadoo", "Wanadoo", List.of(), owners, "internet", "FR", true);
    }

    private static Capture capture() {
        String page = "<html><h1>Comme en 2001</h1><script>document.title='volé'</script></html>";
        return new Capture(
                URI.create("http://www.larotative.example/"),
                Instant.EPOCH,
                200,
                Headers.of("Content-Type", "text/html; charset=iso-8859-1"),
                page.getBytes(OF_THE_TIME));
    }

    public Server server() {
        return server;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    /** The id of the article whose title begins so. */
    public String idOf(String title) {
        return documents.stream()
                .filter(document -> document.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON at this path, whatever its status. */
    public JsonNode json(String path) {
        return json.readTree(get(path).body());
    }

    @Override
    public void close() {
        server.close();
    }
}
