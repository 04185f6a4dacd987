package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an archive learns of companies, from its operator and from its articles, beside a running archive. */
@TestInstance(Lifecycle.PER_CLASS)
class ReindexCompaniesIT {
    private static final Path TEXT = Path.of("src/test/resources/cli/telecabine.txt");
    private static final String TABLE = """
            id,name,other_names,owners,sector,country,ambiguity,cues,website
            altimonde-voyages,Altimonde Voyages,Altimonde,,travel,FR,,,altimonde.fr
            """;
    private static final String OUTDATED =
            "companies were recognised by a former register; \"rotative reindex --companies\" recognises them anew";

    @TempDir
    private Path inputs;

    private final TestDataDirectory data = TestDataDirectory.kept("test-reindex-companies");
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
    void the_archive_follows_its_register() throws IOException {
        run("import", TEXT.toString());
        String id = api.get("/api/v1/articles?company=altimonde")
                .path("articles")
                .get(0)
                .path("id")
                .asString();
        JsonNode before = api.article(id);
        assertThat(run("status")).doesNotContainIgnoringCase("outdated");

        run(
                "companies",
                "import",
                Files.writeString(inputs.resolve("table.csv"), TABLE).toString());
        assertThat(run("status")).contains("Outdated: " + OUTDATED).contains("outdated:   " + OUTDATED);
        assertThat(run("reindex", "--if-outdated")).contains("were read by the present rules");
        assertThat(run("normalise", TEXT.toString())).contains("\"altimonde-voyages\"");

        assertThat(run("reindex", "--companies")).contains(" articles read, 1 changed");
        assertThat(run("reindex", "--companies", "--if-outdated")).contains("were read by the present register");
        assertThat(run("status")).doesNotContainIgnoringCase("outdated");
        assertThat(api.get("/api/v1/articles?company=altimonde-voyages")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode named = api.get("/api/v1/articles/" + id + "?explain=true")
                .path("companies")
                .get(0);
        assertThat(named.path("id").asString()).isEqualTo("altimonde-voyages");
        assertThat(named.path("places").get(0).path("surface").asString()).isEqualTo("Altimonde");
        assertThat(named.path("evidence").path("rule").asString()).isNotEmpty();
        assertThat(directory()).contains("\"Altimonde Voyages\"");

        Files.delete(data.path().resolve("companies.csv"));
        assertThat(run("status")).contains(OUTDATED);
        assertThat(directory()).doesNotContain("Altimonde Voyages");
        assertThat(run("reindex", "--companies", "--if-outdated")).contains(" articles read, 1 changed");
        assertThat(api.article(id)).isEqualTo(before);
    }

    @Test
    void articles_together_tell_of_companies_that_single_ones_do_not() throws IOException {
        run("import", Files.writeString(inputs.resolve("articles.ndjson"), """
                {"id": "told-1", "title": "Magasins", "body": "Hier, la société Brumelis.net a vendu ses magasins."}
                {"id": "told-2", "title": "Emplois", "body": "La start-up Brumelis recrute trente personnes."}
                {"id": "told-3", "title": "Rumeurs", "body": "On en parle beaucoup, et de Brumelis aussi."}
                """).toString());
        assertThat(naming("brumelis")).isEqualTo(1);

        assertThat(run("reindex", "--companies"))
                .contains("names: 1 companies confirmed, 0 names that are no company's");

        assertThat(naming("brumelis")).isEqualTo(3);
        assertThat(api.get("/api/v1/companies/brumelis").toString())
                .contains("\"registered\":false")
                .contains("\"Brumelis.net\"");
        assertThat(run("status")).doesNotContainIgnoringCase("outdated");
        assertThat(data.path().resolve("corpus").resolve("companies.csv"))
                .content()
                .contains("brumelis,Brumelis");
        assertThat(run("reindex", "--companies")).contains(", 0 changed");
    }

    private int naming(String company) {
        return api.get("/api/v1/articles?company=" + company).path("total").asInt();
    }

    private String directory() {
        return api.get("/api/v1/companies?q=altimonde").toString();
    }

    private String run(String... arguments) {
        try (RotativeProcess command = RotativeProcess.start(data.path(), arguments)) {
            assertThat(command.exitCode()).as(() -> command.output()).isZero();
            return command.output();
        }
    }
}
