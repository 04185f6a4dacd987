package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
    private static final Path HOME = Path.of("/home/anne");

    @Test
    void a_user_has_one_by_the_custom_of_the_system() {
        assertThat(path(Map.of(), false, "Linux")).isEqualTo(Path.of("/home/anne/.local/share/rotative"));
        assertThat(path(Map.of(), false, "Mac OS X"))
                .isEqualTo(Path.of("/home/anne/Library/Application Support/rotative"));
    }

    @Test
    void the_xdg_variable_moves_it_if_it_is_absolute() {
        assertThat(path(Map.of("XDG_DATA_HOME", "/srv/data"), false, "Linux")).isEqualTo(Path.of("/srv/data/rotative"));
        assertThat(path(Map.of("XDG_DATA_HOME", "data"), false, "Linux"))
                .isEqualTo(Path.of("/home/anne/.local/share/rotative"));
    }

    @Test
    void root_has_one_that_the_unprivileged_server_can_reach() {
        assertThat(path(Map.of("XDG_DATA_HOME", "/root/data"), true, "Linux")).isEqualTo(Path.of("/var/lib/rotative"));
    }

    private static Path path(Map<String, String> environment, boolean root, String system) {
        return new DataDirectory(environment, HOME, root, system).path();
    }
}
