package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @BeforeEach
    void write_the_script() throws IOException {
        try (InputStream script = ServerProcess.class.getResourceAsStream("supervise.sh")) {
            Files.write(folder.resolve("supervise.sh"), script.readAllBytes());
        }
    }

    @Test
    void the_command_ends_when_the_pipe_is_closed() throws Exception {
        Process supervisor = supervise(10, "echo $$ > pid; exec sleep 60");
        ProcessHandle command = command();

        supervisor.getOutputStream().close();

        assertThat(supervisor.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(command.isAlive()).isFalse();
    }

    @Test
    void a_command_that_will_not_end_is_killed_after_the_grace_period() throws Exception {
        Process supervisor = supervise(1, "trap '' TERM; echo $$ > pid; while :; do sleep 1; done");
        ProcessHandle command = command();

        supervisor.getOutputStream().close();

        assertThat(supervisor.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(command.isAlive()).isFalse();
    }

    @Test
    void the_supervisor_ends_with_the_command_and_its_exit_code() throws Exception {
        Process supervisor = supervise(10, "exit 7");

        assertThat(supervisor.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(supervisor.exitValue()).isEqualTo(7);
    }

    @Test
    void a_signal_meant_for_the_parent_ends_neither_the_supervisor_nor_the_command() throws Exception {
        Process supervisor = supervise(10, "echo $$ > pid; exec sleep 60");
        ProcessHandle command = command();

        supervisor.toHandle().destroy();
        assertThat(supervisor.waitFor(1, TimeUnit.SECONDS)).isFalse();
        assertThat(command.isAlive()).isTrue();

        supervisor.getOutputStream().close();
        assertThat(supervisor.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(command.isAlive()).isFalse();
    }

    private Process supervise(int grace, String command) throws IOException {
        return new ProcessBuilder("sh", "supervise.sh", "pid", Integer.toString(grace), "sh", "-c", command)
                .directory(folder.toFile())
                .start();
    }

    private ProcessHandle command() throws IOException {
        Path pid = folder.resolve("pid");
        await().atMost(LIMIT)
                .until(() -> Files.exists(pid) && Files.readString(pid).endsWith("\n"));
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }
}
