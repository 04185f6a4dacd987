package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.cli.console.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ConfiguredTest {
    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void an_option_that_is_left_out_comes_from_the_environment() {
        environment.put("ROTATIVE_HEAP", "2048");

        assertThat(heapOf("serve")).isEqualTo(2048);
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        file("heap=512");
        assertThat(heapOf("serve")).isEqualTo(512);

        environment.put("ROTATIVE_HEAP", "2048");
        assertThat(heapOf("serve")).isEqualTo(2048);
    }

    @Test
    void the_command_line_wins_over_everything() throws IOException {
        file("heap=512");
        environment.put("ROTATIVE_HEAP", "2048");

        assertThat(heapOf("serve", "--heap", "4096")).isEqualTo(4096);
    }

    @Test
    void an_unknown_key_in_the_file_is_an_error_that_names_it() throws IOException {
        file("haep=512");

        assertThatThrownBy(() -> heapOf("serve"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("haep")
                .hasMessageContaining("heap");
    }

    @Test
    void an_unknown_variable_is_an_error_that_names_it() {
        environment.put("ROTATIVE_HAEP", "512");

        assertThatThrownBy(() -> heapOf("serve"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("ROTATIVE_HAEP");
    }

    @Test
    void a_configuration_file_that_is_named_must_be_there() {
        environment.put(
                Configured.FILE_VARIABLE, directory.resolve("none.properties").toString());

        assertThatThrownBy(() -> heapOf("serve"))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("none.properties");
    }

    private void file(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("rotative.properties"), content);
        environment.put(Configured.FILE_VARIABLE, file.toString());
    }

    private int heapOf(String... args) {
        CommandLine commandLine = Rotative.commandLine();
        Configured.configure(commandLine, environment);
        CommandSpec command = commandLine.parseArgs(args).subcommand().commandSpec();
        return command.findOption("--heap").getValue();
    }
}
