package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.engine.EngineException;
import java.io.IOException;
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
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
            assertThatCode(held::close).doesNotThrowAnyException();
        }
        assertThatCode(() -> DataLock.take(new Layout(data)).close()).doesNotThrowAnyException();
    }
}
