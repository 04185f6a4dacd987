package fr.rotative.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    @TempDir
    private Path directory;

    private final List<Input> taken = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    @BeforeEach
    void aPage() throws IOException {
        Files.createDirectory(directory.resolve("pages"));
        Files.writeString(directory.resolve("pages/a.html"), "<p>Un texte");
    }

    @Test
    void a_line_names_a_page_beside_the_manifest_its_address_and_its_id() throws IOException {
        read("{\"id\": \"a1\", \"url\": \"http://www.exemple.fr/a\", \"content_type\": \"text/html\", "
                + "\"page\": \"pages/a.html\", \"text\": null}");

        assertThat(taken).singleElement().satisfies(input -> {
            assertThat(input.id()).isEqualTo("a1");
            assertThat(input.name()).isEqualTo("pages/a.html");
            assertThat(input.capture().url()).hasToString("http://www.exemple.fr/a");
        });
    }

    @Test
    void a_page_without_address_or_type_is_known_by_its_bytes_and_name() throws IOException {
        read("{\"page\": \"pages/a.html\"}");

        assertThat(taken).singleElement().satisfies(input -> {
            assertThat(input.capture().url().getScheme()).isEqualTo("urn");
            assertThat(input.capture().headers().first("Content-Type")).hasValue("text/html");
        });
    }

    @Test
    void what_is_wrong_with_a_line_is_said_and_the_rest_is_read() throws IOException {
        read(
                "{\"page\": ",
                "{\"id\": \"nothing\"}",
                "{\"page\": \"pages/none.html\"}",
                "{\"page\": \"pages/a.html\", \"url\": \"http://a b/\"}",
                "{\"page\": \"pages/a.html\"}");

        assertThat(leftOut)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("not JSON", "no \"page\" in the manifest", "unreadable file", "not a URL");
        assertThat(taken).hasSize(1);
    }

    @Test
    void a_manifest_that_is_not_there_is_said() {
        manifest("none.jsonl").forEach(taken::add);

        assertThat(leftOut).singleElement().asString().contains("none.jsonl: no such file");
    }

    private void read(String... lines) throws IOException {
        Files.write(directory.resolve("manifest.jsonl"), List.of(lines));
        manifest("manifest.jsonl").forEach(taken::add);
    }

    private Manifest manifest(String name) {
        return new Manifest(
                directory.resolve(name), (reason, input) -> leftOut.add(reason + ": " + input), Clock.systemUTC());
    }
}
