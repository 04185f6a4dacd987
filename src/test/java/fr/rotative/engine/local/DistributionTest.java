package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
    private static final String NAME = "elasticsearch-0.0.1";

    @TempDir
    private Path home;

    @TempDir
    private Path parent;

    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void pack() throws IOException {
        Path archives = Files.createDirectories(home.resolve("elasticsearch"));
        zip(archives.resolve(NAME + ".zip"), NAME + "/");
    }

    @Test
    void it_is_unpacked_once_with_its_programs_executable() throws IOException {
        Path server = unpack();
        unpack();

        assertThat(server).isEqualTo(parent.resolve(NAME));
        assertThat(server.resolve("bin/elasticsearch")).isExecutable().hasContent("start");
        assertThat(server.resolve("config/users")).exists();
        assertThat(progress).containsExactly("Unpacking " + NAME);
        assertThat(parent).isDirectoryNotContaining(path -> path.endsWith("unpacking"));
    }

    @Test
    void a_torn_copy_is_unpacked_again() throws IOException {
        Path server = unpack();
        Files.writeString(server.resolve("bin/elasticsearch"), "");

        unpack();

        assertThat(server.resolve("bin/elasticsearch")).hasContent("start");
    }

    @Test
    void what_an_unpacking_cut_short_left_behind_is_in_nobody_s_way() throws IOException {
        Files.createDirectories(parent.resolve("unpacking").resolve(NAME).resolve("bin"));

        assertThat(unpack().resolve("config/users")).exists();
    }

    @Test
    void an_archive_that_is_missing_is_told_with_the_remedy() throws IOException {
        Files.delete(home.resolve("elasticsearch").resolve(NAME + ".zip"));

        assertThatThrownBy(() -> Distribution.in(home))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(home.resolve("elasticsearch").toString())
                .hasMessageContaining("mvn package");
    }

    @Test
    void an_archive_that_would_write_outside_of_its_folder_is_refused() throws IOException {
        zip(home.resolve("elasticsearch").resolve(NAME + ".zip"), "../../outside/");

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("outside");
    }

    private Path unpack() throws IOException {
        return Distribution.in(home).unpackUnder(parent, progress::add);
    }

    private static void zip(Path file, String folder) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(folder + "bin/elasticsearch"));
            zip.write("start".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(folder + "config/users"));
        }
    }
}
