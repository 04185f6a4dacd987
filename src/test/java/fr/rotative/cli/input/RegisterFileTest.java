package fr.rotative.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.cli.console.CommandException;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {
    private static final String TABLE =
            "id,name,other_names,owners,sector,country,ambiguity,cues,website\na,Télé,,,media,FR,,,\n";

    @TempDir
    private Path folder;

    @Test
    void a_table_is_read_with_or_without_the_mark_of_spreadsheets() throws IOException {
        for (String table : List.of(TABLE, "\uFEFF" + TABLE, TABLE.replace("\n", "\r\n"))) {
            RegisterFile read = RegisterFile.read(write(table, StandardCharsets.UTF_8));

            assertThat(read.findings(CompanyRegister.EMPTY)).isEmpty();
            assertThat(read.register().all()).extracting(Company::name).containsExactly("Télé");
        }
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_way_to_mend_it() throws IOException {
        for (Charset other : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Path file = write(TABLE, other);

            assertThatThrownBy(() -> RegisterFile.read(file))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("is not in UTF-8; save it as");
        }
    }

    @Test
    void what_is_no_file_is_said_so() {
        assertThatThrownBy(() -> RegisterFile.read(folder)).hasMessageContaining("is a directory");
        assertThatThrownBy(() -> RegisterFile.read(folder.resolve("none.csv"))).hasMessageContaining("no such file");
    }

    private Path write(String table, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), table, charset);
    }
}
