package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import fr.rotative.engine.EngineException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preconditions.freePort(taken.getLocalPort()))
                    .isInstanceOf(EngineException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " of 127.0.0.1 is taken: stop what uses it, or choose another port");
        }
        assertThatCode(() -> Preconditions.freePort(0)).doesNotThrowAnyException();
    }

    @Test
    void a_data_directory_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Preconditions.writableDirectory(file.resolve("data")))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("--data");
    }

    @Test
    void a_java_without_its_launcher_is_named() {
        assertThatThrownBy(() -> Preconditions.java(folder, new CurrentUser()))
                .isInstanceOf(EngineException.class)
                .hasMessageEndingWith("there is no bin/java in " + folder);
    }

    @Test
    void a_disk_with_too_little_room_is_told_with_both_figures() {
        assertThatThrownBy(() -> Preconditions.freeSpace(folder, Long.MAX_VALUE))
                .isInstanceOf(EngineException.class)
                .hasMessageMatching("Only \\d+ MB free on the disk of .*: make room for \\d+ MB or more.*");
        assertThatCode(() -> Preconditions.freeSpace(folder, 1)).doesNotThrowAnyException();
    }

    @Test
    void a_heap_or_port_out_of_range_is_named() {
        assertThatThrownBy(() -> new LocalElasticsearch.Settings(folder, folder, 12, 0))
                .hasMessageStartingWith("A heap of 12 MB is too small");
        assertThatThrownBy(() -> new LocalElasticsearch.Settings(folder, folder, 512, 65_536))
                .hasMessageStartingWith("65536 is not a port");
    }

    @Test
    void a_folder_closed_to_the_unprivileged_server_is_named_with_the_remedy() throws IOException {
        assumeTrue(new UnixSystem().getUid() == 0, "only root starts the server as another user");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path data = Files.createDirectory(closed.resolve("data"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> Nobody.withSetpriv().requireReach(data))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("cannot enter " + closed.toRealPath())
                .hasMessageContaining("chmod o+x");
    }
}
