package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedPositionsTest {
    @TempDir
    private Path directory;

    @Test
    void nothing_of_an_unknown_file_is_indexed() {
        assertThat(positions().of("a.warc.gz")).isEqualTo(-1);
    }

    @Test
    void a_position_is_remembered_by_the_next_start() {
        positions().advance("a.warc.gz", 512);

        assertThat(positions().of("a.warc.gz")).isEqualTo(512);
        assertThat(positions().of("b.warc.gz")).isEqualTo(-1);
    }

    @Test
    void a_position_never_goes_back() {
        positions().advance("a.warc.gz", 512);
        positions().advance("a.warc.gz", 100);

        assertThat(positions().of("a.warc.gz")).isEqualTo(512);
    }

    @Test
    void a_damaged_position_means_that_the_file_is_read_again() throws IOException {
        positions().advance("a.warc.gz", 512);
        Files.writeString(directory.resolve("positions/a.warc.gz"), "51x");

        assertThat(positions().of("a.warc.gz")).isEqualTo(-1);
    }

    private IndexedPositions positions() {
        return new IndexedPositions(directory.resolve("positions"));
    }
}
