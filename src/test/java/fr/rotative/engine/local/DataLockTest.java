package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    private Path data;

    @Test
    void one_program_at_a_time_has_the_data_directory() throws IOException {
        try (DataLock held = DataLock.take(new Layout(data))) {
            assertThatThrownBy(() -> DataLock.take(new Layout(data)))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("--data");
            assertThatCode(held::close).doesNotThrowAnyException();
        }
        assertThatCode(() -> DataLock.take(new Layout(data)).close()).doesNotThrowAnyException();
    }

    @Test
    void looking_whether_it_is_held_does_not_let_another_program_in() throws Exception {
        Layout layout = new Layout(data);
        try (DataLock held = DataLock.take(layout)) {
            assertThat(DataLock.isHeld(layout)).isTrue();
            assertThatThrownBy(() -> DataLock.take(layout)).isInstanceOf(EngineException.class);

            assertThat(anotherProgramTakesIt()).isFalse();
            held.close();
            assertThat(DataLock.isHeld(layout)).isFalse();
            assertThat(anotherProgramTakesIt()).isTrue();
        }
    }

    @Test
    void a_program_that_died_with_our_process_number_does_not_keep_us_out() throws IOException {
        Layout layout = new Layout(data);
        Files.writeString(layout.owner(), ProcessHandle.current().pid() + ", of 2001-03-01T12:00:00Z");

        assertThat(DataLock.isHeld(layout)).isFalse();
        assertThatCode(() -> DataLock.take(layout).close()).doesNotThrowAnyException();
    }

    private boolean anotherProgramTakesIt() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                                java.toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockTaker.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    /** A program that takes the lock of a data directory, and fails if it cannot. */
    static final class LockTaker {
        public static void main(String[] arguments) throws IOException {
            DataLock.take(new Layout(Path.of(arguments[0]))).close();
        }
    }
}
