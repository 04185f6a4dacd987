package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.cli.console.CommandException;
import fr.rotative.index.Sharding;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ArchiveOptionsTest {
    private static final String CLUSTER = "--elasticsearch http://127.0.0.1:9,http://127.0.0.1:10 ";

    @Test
    void a_cluster_has_shards_and_replicas_as_decided_or_as_the_indexes_are_defined() {
        assertThat(sharding(CLUSTER + "--shards 3 --replicas 2"))
                .isEqualTo(new Sharding(OptionalInt.of(3), OptionalInt.of(2)));
        assertThat(sharding(CLUSTER)).isEqualTo(Sharding.UNDECIDED);
        assertThat(sharding("--heap 512")).isEqualTo(Sharding.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --shards 0      | --shards takes from 1 to 1024, not 0.
                    --shards 1025   | --shards takes from 1 to 1024, not 1025.
                    --replicas -1   | --replicas takes from 0 to 99, not -1.
                    --replicas 100  | --replicas takes from 0 to 99, not 100.
                    """)
    void what_no_cluster_can_do_is_refused(String options, String message) {
        assertThatThrownBy(() -> sharding(CLUSTER + options))
                .isInstanceOf(CommandException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"--shards 2", "--replicas 0"})
    void the_embedded_server_has_no_other_nodes(String options) {
        assertThatThrownBy(() -> sharding(options))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("go with --elasticsearch");
    }

    private static Sharding sharding(String line) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(line.split(" "));
        return holder.options.settings().engine().sharding();
    }

    @Command
    private static final class Holder {
        @Mixin
        private final ArchiveOptions options = new ArchiveOptions();
    }
}
