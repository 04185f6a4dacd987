package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Secrets stand neither on the command line nor in what is said about it. */
class SecretsTest {
    private static final String CLUSTER = "status --data /nowhere --elasticsearch http://127.0.0.1:9 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--elasticsearch-user moi --elasticsearch-password=tres-secret",
                "--elasticsearch-user moi --elasticsearch-password tres-secret",
                "--elasticsearch-api-key=tres-secret",
                "--elasticsearch-api-key tres-secret",
            })
    void a_secret_on_the_command_line_is_refused_and_not_repeated(String options) {
        StringWriter said = new StringWriter();

        assertThat(run(Map.of(), said, CLUSTER + options)).isEqualTo(2);
        assertThat(said.toString())
                .contains("takes no value", "ROTATIVE_ELASTICSEARCH_")
                .doesNotContain("tres-secret");
    }

    @Test
    void a_secret_in_the_environment_is_taken() {
        StringWriter said = new StringWriter();
        Map<String, String> environment = Map.of("ROTATIVE_ELASTICSEARCH_API_KEY", "tres-secret");

        run(environment, said, "status --data /nowhere --elasticsearch not-an-address");
        assertThat(said.toString()).contains("'not-an-address' is not an Elasticsearch address");
    }

    private static int run(Map<String, String> environment, StringWriter said, String line) {
        CommandLine command = Rotative.commandLine();
        command.setErr(new PrintWriter(said, true));
        Configured.configure(command, environment);
        return command.execute(line.split(" "));
    }
}
