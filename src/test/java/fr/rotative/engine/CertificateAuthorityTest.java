package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_holds_no_certificate_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), "");
        assertThatThrownBy(() -> CertificateAuthority.read(file))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path file = folder.resolve("absent.pem");
        assertThatThrownBy(() -> CertificateAuthority.read(file))
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("Cannot read the CA certificate " + file);
    }
}
