package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.ArticleDocument;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.TestArchive;
import fr.rotative.metrics.Metrics;
import fr.rotative.search.ArticleSearch;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.archive.Readiness;
import fr.rotative.search.company.CompanyDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** All results of a search, as files and as a feed. */
@ExtendWith(ElasticsearchServer.class)
class ExportIT {
    private static final String ARTICLES = "/api/v1/articles";
    private static final int MANY = 450;
    /** More than the connection holds on its way; of few words, which are soon indexed. */
    private static final String LONG_TEXT = ("x".repeat(250) + " ").repeat(200);

    private final ElasticsearchClient elasticsearch;
    private final Endpoint endpoint;

    ExportIT(ElasticsearchClient elasticsearch, Endpoint endpoint) {
        this.elasticsearch = elasticsearch;
        this.endpoint = endpoint;
    }

    @Test
    void a_table_has_the_results_of_the_page_in_their_order() throws IOException {
        try (ServedArchive archive = ServedArchive.withHostileArticleAndReprint(elasticsearch)) {
            String search = "?q=licenciement&from=2001&sort=oldest";
            List<CSVRecord> lines = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .get()
                    .parse(new StringReader(
                            archive.get(ARTICLES + ".csv" + search).body()))
                    .getRecords();

            assertThat(lines).hasSizeGreaterThan(5);
            assertThat(lines.stream().map(line -> line.get("id")))
                    .containsExactlyElementsOf(archive.json(ARTICLES + search + "&size=100")
                            .get("articles")
                            .valueStream()
                            .map(article -> article.get("id").asString())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv;charset=utf-8",
        "ndjson, application/x-ndjson;charset=utf-8",
        "ris, application/x-research-info-systems;charset=utf-8",
        "bib, application/x-bibtex;charset=utf-8",
    })
    void files_are_named_and_problems_are_told(String ending, String type) {
        try (ServedArchive archive = ServedArchive.of(elasticsearch)) {
            HttpResponse<String> file = archive.get(ARTICLES + "." + ending + "?q=vivendi");
            assertThat(file.headers().firstValue("Content-Type")).contains(type);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"rotative." + ending + "\"");
            assertThat(file.body()).contains("Vivendi");

            HttpResponse<String> refused = archive.get(ARTICLES + "." + ending + "?from=demain");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(refused.body()).contains("\"parameter\":\"from\"");
        }
    }

    @Test
    void nothing_found_is_a_table_without_lines() {
        try (ServedArchive archive = ServedArchive.of(elasticsearch)) {
            assertThat(archive.get(ARTICLES + ".csv?q=introuvablissime&separator=semicolon&bom=true")
                            .body())
                    .startsWith("\uFEFFid;published;")
                    .hasLineCount(1);
            assertThat(archive.get(ARTICLES + ".csv?separator=tab").body()).contains("\"parameter\":\"separator\"");
        }
    }

    @Test
    void a_feed_tells_the_newest_articles_and_leads_back_to_the_page() throws Exception {
        try (ServedArchive archive = ServedArchive.withHostileArticleAndReprint(elasticsearch)) {
            String page = archive.get("/recherche?q=licenciement&sort=oldest").body();
            String address = page.replaceAll(
                            "(?s).*rel=\"alternate\" type=\"application/atom\\+xml\"[^>]*href=\"([^\"]*)\".*", "$1")
                    .replace("&amp;", "&");
            HttpResponse<String> answer = archive.get(address);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=utf-8");
            Element feed = xml(answer.body()).getDocumentElement();

            assertThat(feed.getLocalName()).isEqualTo("feed");
            assertThat(text(feed, "title")).contains("licenciement");
            assertThat(archive.get(URI.create(link(feed, "alternate")).getRawPath() + "?"
                                    + URI.create(link(feed, "alternate")).getRawQuery())
                            .statusCode())
                    .isEqualTo(200);
            NodeList entries = feed.getElementsByTagNameNS("*", "entry");
            List<String> published = IntStream.range(0, entries.getLength())
                    .mapToObj(i -> text((Element) entries.item(i), "published"))
                    .toList();
            assertThat(published).hasSizeGreaterThan(5).isSortedAccordingTo((one, other) -> other.compareTo(one));
            assertThat(answer.body()).isEqualTo(archive.get(address).body());
            URI byName = URI.create("http://localhost:" + archive.address().getPort());
            Element same = xml(archive.send(HttpRequest.newBuilder(byName.resolve(address))
                                    .build())
                            .body())
                    .getDocumentElement();
            assertThat(link(same, "self")).startsWith("http://localhost:");
            assertThat(text(same, "id")).isEqualTo(text(feed, "id"));
        }
    }

    @Test
    void a_feed_of_everything_is_well_formed_whatever_articles_hold() throws Exception {
        ArticleDocument odd =
                ManyArticles.of(1, "Un\u0000 titre\u001F & <b>gras</b> \uFFFE").get(0);
        try (ServedArchive archive = ServedArchive.with(elasticsearch, List.of(odd))) {
            Element feed = xml(archive.get(ARTICLES + ".atom").body()).getDocumentElement();

            assertThat(text((Element) feed.getElementsByTagNameNS("*", "entry").item(0), "summary"))
                    .isEqualTo("Un titre & <b>gras</b> ");
        }
    }

    @Test
    void every_result_is_exported_however_many_there_are() {
        try (ServedArchive archive = ServedArchive.with(elasticsearch, ManyArticles.of(MANY, "Un texte."))) {
            assertThat(archive.get(ARTICLES + ".ndjson").body().lines().distinct())
                    .hasSize(MANY);
        }
    }

    @Test
    void a_file_that_cannot_be_finished_is_broken_off() throws Exception {
        TestArchive.of(elasticsearch, ManyArticles.of(210, LONG_TEXT));
        try (ElasticsearchConnection connection = new ElasticsearchConnection(endpoint)) {
            Archive archive = new Archive(
                    new ArticleSearch(connection.client()),
                    new CompanyDirectory(connection.client()),
                    new CrawledHosts(connection.client(), Clock.systemUTC()),
                    reference -> Optional.empty(),
                    reference -> List.of(),
                    () -> new Readiness.NotReady(Readiness.Why.NO_ANSWER));
            try (Server server =
                            new Server(Server.Settings.USUAL.withPort(0), archive, new Metrics(), Clock.systemUTC());
                    InputStream file = open(server)) {
                assertThat(file.readNBytes(1000)).hasSize(1000);
                connection.close();

                assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    private static InputStream open(Server server) throws IOException, InterruptedException {
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.port() + ARTICLES + ".ndjson");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                .body();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(0)
                .getTextContent();
    }

    private static String link(Element feed, String relation) {
        NodeList links = feed.getElementsByTagNameNS("*", "link");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> (Element) links.item(i))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }
}
