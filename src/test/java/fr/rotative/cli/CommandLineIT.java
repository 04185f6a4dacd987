package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleId;
import fr.rotative.capture.WarcEntry;
import fr.rotative.capture.WarcFile;
import fr.rotative.engine.Credentials;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.Endpoint;
import fr.rotative.engine.TestDataDirectory;
import fr.rotative.engine.local.RunningServer;
import fr.rotative.index.ArchiveIndex;
import fr.rotative.normalise.Normaliser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands, as an operator types them, beside a running archive. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandLineIT {
    private static final Path TEXT = Path.of("src/test/resources/cli/telecabine.txt");

    @TempDir
    private Path inputs;

    private final TestDataDirectory data = TestDataDirectory.kept("test-command-line");
    private RotativeProcess server;
    private Api api;

    @BeforeAll
    void serve() throws IOException {
        data.deleteAllButServer();
        server = RotativeProcess.serve(data.path());
        api = server.api();
    }

    @AfterAll
    void stop() {
        server.close();
        data.close();
    }

    @Test
    void a_text_rendition_is_imported_once_and_found_by_its_words_and_its_company() {
        assertRuns(0, "1 new", "import", TEXT.toString());
        assertRuns(0, "0 new, 0 changed, 1 unchanged", "import", TEXT.toString());

        JsonNode found = api.get("/api/v1/articles?q=t%C3%A9l%C3%A9cabine&company=altimonde");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("articles").get(0).path("authors").toString()).isEqualTo("[\"Lucie Ferrand\"]");
        JsonNode whole = api.article(found.path("articles").get(0).path("id").asString());
        assertThat(whole.path("section").asString()).isEqualTo("Prestataires");
        assertThat(whole.path("published").path("on").asString()).isEqualTo("2001-03-06");
        assertThat(whole.path("paragraphs").size()).isEqualTo(3);
        assertThat(whole.toString()).doesNotContain("Emploi Center");
    }

    @Test
    void an_article_that_changed_has_its_versions_told_word_by_word() throws IOException {
        String page = Files.readString(TEXT).replace("télécabine", "crémaillère");
        String address = "http://www.journaldunet.com/0103/010306cremaillere.shtml";
        Path before = Files.writeString(inputs.resolve("avant.txt"), page);
        Path after = Files.writeString(inputs.resolve("apres.txt"), page.replace("Altimonde", "Altimondo"));

        assertRuns(0, "1 new", "import", "--url", address, before.toString());
        assertRuns(0, "1 changed", "import", "--url", address, after.toString());

        JsonNode found = api.get("/api/v1/articles?q=cr%C3%A9maill%C3%A8re");
        String id = found.path("articles").get(0).path("id").asString();
        JsonNode versions = api.get("/api/v1/articles/" + id + "/versions").path("versions");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.get(1).path("passages").toString())
                .contains("{\"change\":\"removed\",\"text\":\" Altimonde")
                .contains("{\"change\":\"added\",\"text\":\" Altimondo");
        String digest = versions.get(0).path("captures").get(0).path("digest").asString();
        assertThat(api.text("/api/v1/articles/" + id + "/capture?digest=" + digest))
                .isEqualTo(page);
    }

    @Test
    void what_a_query_finds_is_exported_as_the_records_that_the_archive_keeps() throws IOException {
        Path page = Files.writeString(
                inputs.resolve("export.txt"), Files.readString(TEXT).replace("télécabine", "téléphérique"));
        Path warc = inputs.resolve("export.warc.gz");
        assertRuns(0, "1 new", "import", page.toString());

        assertRuns(0, "1 capture of 1 article", "export", "--warc", "--output", warc.toString(), "téléphérique");

        List<WarcEntry> entries = new ArrayList<>();
        new WarcFile(warc).forEach(entries::add);
        assertThat(entries)
                .singleElement()
                .isInstanceOfSatisfying(
                        WarcEntry.Held.class,
                        held -> assertThat(held.capture().body()).isEqualTo(bytes(page)));
        assertRuns(2, "exists already", "export", "--warc", "--output", warc.toString(), "téléphérique");
    }

    @Test
    void an_article_and_its_print_view_are_one_article_with_two_captures() throws IOException {
        String page = Files.readString(TEXT).replace("télécabine", "funiculaire");
        String printView = page.replace("Emploi Center", "");
        String paper = "http://www.journaldunet.com/";

        assertRuns(
                0,
                "1 new",
                "import",
                "--url",
                paper + "0103/010306funiculaire.shtml",
                write("funiculaire.txt", page).toString());
        String[] again = {
            "import",
            "--url",
            paper + "imprimer/010306funiculaire.shtml",
            write("imprimer.txt", printView).toString()
        };
        assertRuns(0, "0 new, 0 changed, 1 unchanged", again);
        assertRuns(0, "0 new, 0 changed, 1 unchanged", again);

        JsonNode found = api.get("/api/v1/articles?q=funiculaire");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        JsonNode whole = api.article(found.path("articles").get(0).path("id").asString());
        assertThat(whole.path("captures").size()).isEqualTo(2);
        assertThat(whole.path("captures").get(0)).isEqualTo(whole.path("capture"));
        run(0, "reindex");
        assertThat(api.article(whole.path("id").asString()).path("captures")).isEqualTo(whole.path("captures"));
    }

    @Test
    void articles_of_another_archive_keep_their_ids_and_bad_lines_are_named() throws IOException {
        Path lines = write(
                "articles.ndjson",
                "{\"id\": \"X-1\", \"title\": \"Un moteur pour la presse\", \"body\": \"Le moteur indexe.\","
                        + " \"published\": \"2001-02\"}\n{\"id\": \"X-2\"}\n");

        String output = assertRuns(2, "1 new", "import", lines.toString());

        assertThat(output).contains("articles.ndjson line 2");
        assertThat(run(0, "normalise", lines.toString())).contains("\"id\":\"X-1\"");
        JsonNode found = api.get("/api/v1/articles?q=%22moteur+pour+la+presse%22");
        JsonNode whole = api.article(found.path("articles").get(0).path("id").asString());
        assertThat(whole.path("externalId").asString()).isEqualTo("X-1");
        assertThat(whole.path("published").path("on").asString()).isEqualTo("2001-02");
    }

    @Test
    void a_test_set_is_asked_of_the_archive_and_fails_below_the_bar() throws IOException {
        Path lines = write(
                "patins.ndjson",
                "{\"id\": \"P-1\", \"body\": \"La piste de patinage ouvre mardi.\"}\n"
                        + "{\"id\": \"P-2\", \"body\": \"La piste de luge ouvre mardi.\"}\n");
        run(0, "import", lines.toString());
        String set = write(
                        "set.json",
                        "{\"queries\": {\"q\": \"Où ouvre la piste de patinage ?\"}, \"qrels\": {\"q\": {\"P-1\": 1}}}")
                .toString();

        assertThat(run(0, "bench", "relevance", "--at-least", "1", set))
                .contains("nDCG@10:       1.0000", "recall@10:");
        assertThat(run(0, "bench", "relevance", "--per-query", "--match", "auto", set))
                .contains("q\t1.0000\t");
        assertThat(run(1, "bench", "relevance", "--at-least", "1.1", set)).contains("nDCG@10 is 1.0000, less than 1.1");
        assertThat(run(1, "bench", "relevance", "--url", "http://127.0.0.1:1", set))
                .contains("does not answer");
        assertThat(run(2, "bench", "relevance", "none.json")).contains("none.json: cannot be read");
        assertThat(run(2, "bench", "--articles", "10000,9000")).contains("--articles: 9000 is too few");
    }

    @Test
    void what_cannot_be_imported_is_named_with_the_reason_and_the_rest_is_imported() throws IOException {
        Path empty = write("empty.html", "");
        Path huge = inputs.resolve("huge.html");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        Path cut = write("cut.warc", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 100\r\n\r\nHTTP/1.1");
        Path good = write("bon.txt", Files.readString(TEXT).replace("télécabine", "tyrolienne"));

        String output = assertRuns(
                2,
                "1 new",
                "import",
                empty.toString(),
                huge.toString(),
                cut.toString(),
                inputs.resolve("none.html").toString(),
                good.toString());

        assertThat(output)
                .contains("(empty)", "empty.html")
                .contains("(too-large)", "huge.html")
                .contains("cut.warc at offset 0")
                .contains("none.html: no such file");
    }

    @Test
    void a_crawl_tells_what_it_could_not_fetch() throws IOException {
        String closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = "http://127.0.0.1:" + socket.getLocalPort() + "/";
        }

        assertThat(run(2, "crawl", closed)).contains(closed);
        assertThat(run(2, "crawl", "pas une adresse")).contains("pas une adresse");
        assertThat(run(2, "crawl", "http://www.exemple.fr/")).contains("--contact");
    }

    @Test
    void reindexing_from_the_captures_changes_nothing_that_is_served() throws IOException {
        run(
                0,
                "import",
                write("neuf.txt", Files.readString(TEXT).replace("télécabine", "patinoire"))
                        .toString());
        JsonNode before = api.get("/api/v1/articles?q=patinoire");

        assertRuns(0, "into service", "reindex");

        JsonNode after = api.get("/api/v1/articles?q=patinoire");
        assertThat(after.path("generation").asString())
                .isNotEqualTo(before.path("generation").asString());
        assertThat(after.path("articles").get(0).path("id"))
                .isEqualTo(before.path("articles").get(0).path("id"));
    }

    @Test
    void a_reindex_can_be_undone_without_losing_what_was_imported_since() throws IOException {
        assertRuns(0, "into service", "reindex");
        Path since = write("depuis.txt", Files.readString(TEXT).replace("télécabine", "trampoline"));
        run(0, "import", since.toString());
        JsonNode before = api.get("/api/v1/articles?q=trampoline");

        assertRuns(0, "into service again", "reindex", "--rollback");

        JsonNode after = api.get("/api/v1/articles?q=trampoline");
        assertThat(after.path("generation").asString())
                .isLessThan(before.path("generation").asString());
        assertThat(after.path("articles").get(0).path("id"))
                .isEqualTo(before.path("articles").get(0).path("id"));
        assertRuns(1, "no generation before", "reindex", "--rollback");
    }

    @Test
    void a_running_archive_is_backed_up_and_its_backup_checked() throws IOException {
        Path page = write("sauve.txt", Files.readString(TEXT).replace("télécabine", "luge"));
        run(0, "import", page.toString());
        Path backup = inputs.resolve("sauvegarde");

        assertThat(run(0, "backup", backup.toString())).containsPattern("Backup of \\d+ articles in");
        assertThat(run(0, "restore", "--check", backup.toString())).containsPattern("All \\d+ files are as they were");
        assertRuns(2, "is not empty", "backup", backup.toString());
        assertRuns(2, "is not empty", "restore", backup.toString());
        Files.delete(backup.resolve("tagmanifest-sha256.txt"));
        assertRuns(2, "no finished backup", "restore", backup.toString());
    }

    @Test
    void what_former_rules_have_read_is_told_and_read_again() throws IOException {
        String told = "1 article was read by former rules; \"rotative reindex\" builds the index anew";
        run(
                0,
                "import",
                write("ancien.txt", Files.readString(TEXT).replace("télécabine", "trottinette"))
                        .toString());
        JsonNode found = api.get("/api/v1/articles?q=trottinette");
        readByFormerRules(found.path("articles").get(0).path("id").asString());

        assertThat(run(0, "status")).contains("Outdated: " + told + ".").contains("outdated:   " + told);
        assertRuns(0, "into service", "reindex", "--if-outdated");
        assertThat(run(0, "reindex", "--if-outdated"))
                .containsPattern("All \\d+ articles were read by the present rules \\(version \\d+\\)\\.");
        assertThat(run(0, "status")).doesNotContainIgnoringCase("outdated");
    }

    /** Makes the archive believe so of an article. */
    private void readByFormerRules(String id) {
        Endpoint elasticsearch = RunningServer.on(data.path()).orElseThrow();
        try (ElasticsearchConnection connection = new ElasticsearchConnection(elasticsearch)) {
            ArchiveIndex index = new ArchiveIndex(connection.client(), Clock.systemUTC());
            JsonMapper mapper = JsonMapper.shared();
            ObjectNode article =
                    mapper.valueToTree(index.find(new ArticleId(id)).orElseThrow());
            article.put("normaliserVersion", Normaliser.VERSION - 1);
            index.write(List.of(mapper.treeToValue(article, ArticleDocument.class)));
            index.refresh();
        }
    }

    @Test
    void the_status_counts_articles_and_files() {
        assertThat(run(0, "status")).containsPattern("articles: +\\d+").containsPattern("WARC: +\\d+ files");
    }

    @Test
    void a_cluster_is_used_with_user_and_password_from_the_environment(@TempDir Path elsewhere) {
        Endpoint cluster = RunningServer.on(data.path()).orElseThrow();
        Credentials.UserPassword login = (Credentials.UserPassword) cluster.credentials();
        List<String> command = new ArrayList<>(List.of(
                "env",
                "ROTATIVE_ELASTICSEARCH=" + cluster.addresses().get(0),
                "ROTATIVE_ELASTICSEARCH_USER=" + login.user(),
                "ROTATIVE_ELASTICSEARCH_PASSWORD=" + login.password()));
        command.addAll(RotativeProcess.java("status"));

        try (RotativeProcess status = RotativeProcess.start(elsewhere, command)) {
            assertThat(status.exitCode()).as(status::output).isZero();
            assertThat(status.output()).containsPattern("articles: +\\d+").containsPattern("WARC: +0 files");
        }
    }

    @Test
    void a_page_is_normalised_without_touching_the_archive_and_explained() {
        JsonNode line = new JsonMapper().readTree(run(0, "normalise", "--explain", TEXT.toString()));

        assertThat(line.path("kind").asString()).isEqualTo("article");
        assertThat(line.path("articles").get(0).path("title").asString()).startsWith("Altimonde");
        assertThat(line.path("explanation").path("fields").path("published").asString())
                .isNotEmpty();
        assertThat(line.path("explanation").path("companies").toString()).contains("Altimonde");
    }

    @Test
    void a_busy_port_is_one_line_that_names_it_and_the_remedy() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(busy.getLocalPort());

            String output = run(1, "serve", "--port", port);

            assertThat(output).contains(port, "--port").doesNotContain("\n");
        }
    }

    @Test
    void an_unknown_option_is_answered_with_the_way_to_help() {
        assertThat(run(2, "serve", "--prot", "7070")).contains("--prot").hasLineCount(2);
        assertThat(run(2)).contains("rotative demo");
        assertThat(run(2, "normalise")).contains("--manifest");
    }

    private String assertRuns(int exitCode, String said, String... arguments) {
        String output = run(exitCode, arguments);
        assertThat(output).contains(said);
        return output;
    }

    private String run(int exitCode, String... arguments) {
        try (RotativeProcess command = RotativeProcess.start(data.path(), arguments)) {
            assertThat(command.exitCode()).as(() -> command.output()).isEqualTo(exitCode);
            return command.output();
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(inputs.resolve(name), content);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
