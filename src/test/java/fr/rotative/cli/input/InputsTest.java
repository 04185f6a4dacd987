package fr.rotative.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String PAGE = "<html><title>Un titre</title>";

    @TempDir
    private Path directory;

    private final List<Input> taken = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    @Test
    void a_page_is_known_by_its_bytes_unless_its_address_is_given() throws IOException {
        Path page = write("page.html", PAGE);
        Path copy = write("copy.html", PAGE);

        read(null, page, copy);
        read(URI.create("http://www.exemple.fr/page"), page);

        assertThat(taken.get(0).capture().url().toString()).startsWith("urn:sha1:");
        assertThat(taken.get(1).capture().url())
                .isEqualTo(taken.get(0).capture().url());
        assertThat(taken.get(2).capture().url()).hasToString("http://www.exemple.fr/page");
    }

    @Test
    void a_compressed_page_is_the_page() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        read(null, Files.write(directory.resolve("page.html.gz"), bytes.toByteArray()));

        assertThat(taken).singleElement().satisfies(input -> {
            assertThat(input.capture().body()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
            assertThat(input.capture().headers().first("Content-Type")).hasValue("text/html");
        });
    }

    @Test
    void a_folder_gives_what_it_holds_and_names_what_it_cannot_use() throws IOException {
        write("b.txt", "Un texte");
        write("a.html", PAGE);
        write("score.py", "import sys");

        read(null, directory);

        assertThat(taken)
                .extracting(Input::name)
                .extracting(name -> name.replaceFirst(".*/", ""))
                .containsExactly("a.html", "b.txt");
        assertThat(leftOut).singleElement().asString().contains("neither HTML").contains("score.py");
    }

    @Test
    void a_file_without_suffix_is_known_by_its_first_bytes() throws IOException {
        read(null, write("page", PAGE));

        assertThat(taken).hasSize(1);
    }

    @Test
    void a_missing_file_is_named_and_the_rest_is_read() throws IOException {
        read(null, directory.resolve("nothing.html"), write("page.html", PAGE));

        assertThat(leftOut).singleElement().asString().contains("nothing.html").contains("no such file");
        assertThat(taken).hasSize(1);
    }

    @Test
    void each_line_of_ndjson_is_an_input_with_its_number() throws IOException {
        read(null, write("articles.ndjson", "{\"id\": \"7\"}\n\n{\"id\": 8"));

        assertThat(taken)
                .extracting(input -> input.name().replaceFirst(".*/", ""))
                .containsExactly("articles.ndjson line 1", "articles.ndjson line 3");
        assertThat(taken.get(1).capture().body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"id\": 8");
    }

    @Test
    void a_warc_cut_short_is_named_with_the_offset() throws IOException {
        read(null, write("cut.warc", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 100\r\n\r\nHTTP/1.1"));

        assertThat(leftOut).singleElement().asString().contains("cut.warc at offset 0");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private void read(@Nullable URI url, Path... paths) {
        new Inputs(url, (reason, input) -> leftOut.add(reason + ": " + input), Clock.systemUTC())
                .forEach(List.of(paths), taken::add);
    }
}
