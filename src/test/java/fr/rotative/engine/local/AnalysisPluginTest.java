package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisPluginTest {

    @TempDir
    private Path home;

    @TempDir
    private Path server;

    @Test
    void another_build_of_the_plugin_replaces_the_installed_one() throws IOException {
        Path built = Files.createDirectories(home.resolve("elasticsearch/rotative-analysis"));
        Path installed = server.resolve("plugins/rotative-analysis");
        Files.writeString(built.resolve("stable-plugin-descriptor.properties"), "name=rotative-analysis");
        Files.writeString(built.resolve("rotative-1.jar"), "one");
        AnalysisPlugin.in(home).installIn(server);
        assertThat(installed.resolve("rotative-1.jar")).hasContent("one");

        Files.move(built.resolve("rotative-1.jar"), built.resolve("rotative-2.jar"));
        AnalysisPlugin.in(home).installIn(server);

        assertThat(installed.resolve("rotative-2.jar")).hasContent("one");
        assertThat(installed.resolve("rotative-1.jar")).doesNotExist();
    }

    @Test
    void a_plugin_that_is_missing_is_told_with_the_remedy() {
        assertThatThrownBy(() -> AnalysisPlugin.in(home))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("mvn package");
    }
}
