package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.ArticleDocument;
import fr.rotative.bag.Bag;
import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.cli.console.CommandException;
import fr.rotative.cli.console.Console;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is backed up while it is written to, restored elsewhere, and compared. */
class BackupIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Path TEXT = Path.of("src/test/resources/cli/telecabine.txt");
    private static final CrawlUrl SEED = CrawlUrl.of("http://presse.example/");
    private static final String COMPANIES = """
            id,name,other_names,owners,sector,country,ambiguity,cues,website
            altimonde-voyages,Altimonde Voyages,Altimonde,,travel,FR,,,altimonde.fr
            """;
    private static final Console SILENT = console();

    @TempDir
    private Path work;

    private final TestDataDirectory data = TestDataDirectory.kept("test-backup");
    private final TestDataDirectory elsewhere = TestDataDirectory.kept("test-restored");

    @BeforeEach
    @AfterEach
    void forget() throws IOException {
        data.deleteAllButServer();
        elsewhere.deleteAll();
    }

    /** What an archive holds that a reader or a crawler could ask for. */
    private record Holdings(List<ArticleDocument> articles, List<String> pages, Optional<Entry> seed, String index) {
        static Holdings of(OpenArchive archive) throws Exception {
            List<ArticleDocument> articles = new ArrayList<>();
            archive.index().forEach(articles::addAll);
            List<String> pages = new ArrayList<>();
            for (ArticleDocument article : articles) {
                byte[] page = archive.captures()
                        .read(Objects.requireNonNull(article.capture()))
                        .body();
                pages.add(new String(page, StandardCharsets.UTF_8));
            }
            return new Holdings(
                    articles,
                    pages,
                    archive.frontier().find(SEED),
                    archive.index().open().toString());
        }
    }

    @Test
    void a_restored_archive_is_the_one_that_was_backed_up() throws Exception {
        Files.createDirectories(data.path());
        Files.writeString(data.path().resolve("companies.csv"), COMPANIES);
        Holdings before;
        Path backup = work.resolve("sauvegarde");
        try (OpenArchive archive = OpenArchive.open(settings(data), SILENT)) {
            archive.frontier().add(List.of(Candidate.seed(SEED, NOON)), NOON);
            imported(archive, "patinoire", "trottinette");
            before = Holdings.of(archive);
            new Backup(archive, bytes -> {}).into(backup);
            imported(archive, "trampoline");
        }

        Restoration restoration = new Restoration(Bag.open(backup), files -> {});
        restoration.check();
        restoration.into(settings(elsewhere), SILENT);

        assertThat(restoration.articles()).isEqualTo(2);
        assertThat(elsewhere.path().resolve("companies.csv"))
                .hasSameBinaryContentAs(data.path().resolve("companies.csv"));
        try (OpenArchive archive = OpenArchive.open(settings(elsewhere), SILENT)) {
            assertThat(Holdings.of(archive)).usingRecursiveComparison().isEqualTo(before);
        }
        assertThatThrownBy(() -> restoration.into(settings(elsewhere), SILENT))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("is not empty");
    }

    private static void imported(OpenArchive archive, String... words) throws IOException {
        try (Ingestion ingestion = archive.ingestion(new IngestionReport())) {
            for (String word : words) {
                Capture page = Capture.withoutAddress(
                        NOON, Headers.of("Content-Type", "text/plain; charset=utf-8"), page(word));
                ingestion.add(archive.captures().append(page), page);
            }
        }
    }

    private static byte[] page(String word) throws IOException {
        return Files.readString(TEXT).replace("télécabine", word).getBytes(StandardCharsets.UTF_8);
    }

    private static ArchiveSettings settings(TestDataDirectory directory) {
        return new ArchiveSettings(directory.path(), new ArchiveSettings.Embedded(512, 0));
    }

    private static Console console() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Console(nowhere, nowhere, false);
    }
}
