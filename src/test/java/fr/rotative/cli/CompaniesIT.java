package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of companies, as an operator checks, imports and exports it; no Elasticsearch is needed. */
class CompaniesIT {
    private static final String HEADER = "id,name,other_names,owners,sector,country,ambiguity,cues,website\n";
    private static final String ALTIMONDE = "altimonde,Altimonde,,,travel,FR,,,altimonde.fr\n";

    @TempDir
    private Path data;

    @TempDir
    private Path inputs;

    @Test
    void the_bundled_register_and_a_good_table_are_without_findings() throws IOException {
        assertThat(run(0, "companies", "check")).isEqualTo("Nothing is wrong with the bundled register.");
        assertThat(run(0, "companies", "check", table(ALTIMONDE))).startsWith("Nothing is wrong with ");
    }

    @Test
    void findings_are_listed_one_a_line_in_the_light_of_the_bundled_register_or_alone() throws IOException {
        String table = table(ALTIMONDE + "orange-2,Orange,,altimonde,telecom,FR,,,\nc,C3,,orange,telecom,FR,,,\n");

        assertThat(run(2, "companies", "check", table).lines())
                .satisfiesExactly(
                        clash -> assertThat(clash).startsWith("line 3: orange-2: clash: Orange is also orange ("),
                        count -> assertThat(count).startsWith("1 finding in "));
        assertThat(run(2, "companies", "check", "--alone", table))
                .startsWith("line 4: c: unknown-owner: no company has the id orange\n");
    }

    @Test
    void what_is_no_table_of_companies_is_said_so() throws IOException {
        assertThat(run(2, "companies", "check", "none.csv")).contains("none.csv: no such file");
        assertThat(run(2, "companies", "check", write("empty.csv", ""))).contains("the table is empty");
        assertThat(run(2, "companies", "import", write("other.csv", "a;b\n")))
                .contains("bad-header", "its columns are a;b", "Nothing was imported");
        assertThat(run(2, "companies")).contains("check, import or export");
    }

    @Test
    void a_table_is_imported_whole_or_not_at_all_and_known_ids_are_replaced() throws IOException {
        assertThat(run(0, "companies", "import", table(ALTIMONDE + "orange,Orange Mobile,,,telecom,FR,,,\n")))
                .startsWith("companies: 1 added, 1 replaced, 0 unchanged; \"rotative reindex --companies\"");
        assertThat(run(2, "companies", "import", table("b,Altimonde,,,travel,FR,,,\nc,Gamma3,,,travel,FR,,,\n")))
                .contains("line 2: b: clash: Altimonde is also altimonde", "Nothing was imported");
        assertThat(run(0, "companies", "import", table(ALTIMONDE + "aol-2,AOL Deux,,orange,internet,FR,,,\n")))
                .contains("1 added, 0 replaced, 1 unchanged");

        assertThat(data.resolve("companies.csv"))
                .hasContent(HEADER + ALTIMONDE
                        + "aol-2,AOL Deux,,orange,internet,FR,,,\norange,Orange Mobile,,,telecom,FR,,,");
        assertThat(run(0, "companies", "export"))
                .contains("orange,Orange Mobile,,,telecom,FR,,,", "\naltimonde,", "\nzebank,")
                .doesNotContain("France Télécom");
    }

    @Test
    void what_is_exported_can_be_imported_and_changes_nothing() throws IOException {
        run(0, "companies", "import", table(ALTIMONDE));
        String exported = write("exported.csv", run(0, "companies", "export"));

        assertThat(run(0, "companies", "check", exported)).startsWith("Nothing is wrong with ");
        assertThat(run(0, "companies", "import", exported)).matches("companies: 0 added, 0 replaced, \\d+ unchanged");
        assertThat(data.resolve("companies.csv")).hasContent(HEADER + ALTIMONDE.strip());
    }

    @Test
    void own_companies_that_an_editor_spoilt_are_told_with_the_way_to_mend_them() throws IOException {
        Files.writeString(data.resolve("companies.csv"), HEADER + "a,Alpha\n");

        assertThat(run(2, "companies", "export"))
                .contains("own companies cannot be read (line 2: ", "rotative companies check " + data);
    }

    private String run(int exitCode, String... arguments) {
        try (RotativeProcess command = RotativeProcess.start(data, arguments)) {
            assertThat(command.exitCode()).as(() -> command.output()).isEqualTo(exitCode);
            return command.output();
        }
    }

    private String table(String rows) throws IOException {
        return write("table.csv", HEADER + rows);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(inputs.resolve(name), content).toString();
    }
}
