package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.recognition.CompanyRecogniser;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.index.IndexException;
import fr.rotative.index.TestArchive;
import fr.rotative.normalise.site.SiteRules;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ElasticsearchServer.class)
class IngestionIT {
    private static final String WARC_FILE = "paper.warc.gz";
    private static final Instant FETCHED = Instant.parse("2026-11-23T12:00:00Z");

    private final ElasticsearchClient client;
    private final ArchiveIndex archive;
    private final IngestionReport report = new IngestionReport();

    @TempDir
    Path folder;

    private IndexedPositions positions;
    private Ingestion ingestion;

    IngestionIT(ElasticsearchClient client) {
        this.client = client;
        this.archive = new ArchiveIndex(client, Clock.systemUTC());
    }

    @BeforeEach
    void emptyArchive() {
        TestArchive.forget(client, ArchiveIndex.ALIAS);
        archive.open();
        positions = new IndexedPositions(folder);
        ingestion = new Ingestion(
                new CaptureReader(SiteRules.bundled(), new CompanyRecogniser(CompanyRegister.EMPTY)),
                new Ingestion.Target(archive, positions, archive.registers()),
                report,
                Clock.systemUTC());
    }

    @Test
    void what_could_not_be_written_waits_before_what_comes_later_and_is_not_marked_as_indexed() throws IOException {
        String index = withdrawn();
        keep("premier", 100);
        assertThatThrownBy(ingestion::flush).isInstanceOf(IndexException.class);
        keep("second", 200);

        assertThat(positions.of(WARC_FILE)).isNegative();
        inService(index);
        ingestion.flush();

        assertThat(positions.of(WARC_FILE)).isEqualTo(200);
        assertThat(report.lines().get(0)).startsWith("2 pages read, articles: 2 new");
    }

    @Test
    void what_was_written_is_not_written_again() throws IOException {
        keep("premier", 100);

        ingestion.flush();
        ingestion.flush();

        assertThat(report.lines().get(0)).startsWith("1 page read, articles: 1 new, 0 changed, 0 unchanged");
    }

    private void keep(String name, long offset) {
        Capture page = new Capture(
                URI.create("http://presse.example/" + name + ".html"),
                FETCHED,
                200,
                Headers.of("Content-Type", "text/html; charset=utf-8"),
                page(name).getBytes(StandardCharsets.UTF_8));
        ingestion.add(new CaptureReference(WARC_FILE, offset, page.digest(), FETCHED), page);
    }

    private static String page(String name) {
        String paragraph = "<p>Le " + name + " opérateur du pays annonce l’ouverture de son réseau à ses concurrents, "
                + "après des mois de négociations avec le régulateur et les associations d’abonnés.</p>";
        return "<html lang=fr><head><title>Le " + name + " opérateur ouvre son réseau</title>"
                + "<meta property='article:published_time' content='2001-02-12T10:00:00+01:00'></head><body><article>"
                + "<h1>Le " + name + " opérateur ouvre son réseau</h1>" + paragraph.repeat(4)
                + "</article></body></html>";
    }

    /** Takes the index out of service, and gives its name. */
    private String withdrawn() throws IOException {
        String index = client.indices()
                .getAlias(a -> a.name(ArchiveIndex.ALIAS))
                .result()
                .keySet()
                .iterator()
                .next();
        client.indices().deleteAlias(d -> d.index(index).name(ArchiveIndex.ALIAS));
        return index;
    }

    private void inService(String index) throws IOException {
        client.indices().putAlias(p -> p.index(index).name(ArchiveIndex.ALIAS).isWriteIndex(true));
    }
}
