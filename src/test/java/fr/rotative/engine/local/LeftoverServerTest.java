package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverServerTest {

    @TempDir
    private Path data;

    private Layout layout = new Layout(Path.of(""));

    @BeforeEach
    void lay_out() throws IOException {
        layout = new Layout(data);
        Files.createDirectories(layout.root());
    }

    @Test
    void a_process_that_names_the_data_directory_is_stopped() throws IOException {
        Process process =
                new ProcessBuilder("sh", "-c", "sleep 60; :", layout.root().toString()).start();
        Files.writeString(layout.pidFile(), Long.toString(process.pid()));
        List<String> progress = new ArrayList<>();

        LeftoverServer.of(layout).orElseThrow().stop(progress::add);

        assertThat(process.isAlive()).isFalse();
        assertThat(progress).hasSize(1);
    }

    @Test
    void another_process_that_was_given_the_same_id_since_is_left_alone() throws IOException {
        Files.writeString(
                layout.pidFile(), Long.toString(ProcessHandle.current().pid()));

        assertThat(LeftoverServer.of(layout)).isEmpty();
    }

    @Test
    void a_file_without_a_process_id_tells_of_no_server() throws IOException {
        assertThat(LeftoverServer.of(layout)).isEmpty();
        Files.writeString(layout.pidFile(), "");
        assertThat(LeftoverServer.of(layout)).isEmpty();
    }
}
