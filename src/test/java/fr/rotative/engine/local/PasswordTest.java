package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_drawn_once_and_only_its_owner_can_read_it() throws IOException {
        Path file = folder.resolve("password");

        Password password = Password.keptIn(file);

        assertThat(password.text()).hasSizeGreaterThan(40);
        assertThat(Password.keptIn(file)).isEqualTo(password);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_file_that_a_crash_left_empty_gets_a_password() throws IOException {
        Path file = Files.createFile(folder.resolve("password"));

        assertThat(Password.keptIn(file).text()).isNotEmpty();
    }

    @Test
    void neither_its_text_nor_its_hash_shows_it() {
        Password password = new Password("secret");
        assertThat(password.toString()).doesNotContain("secret");
        assertThat(password.hash()).startsWith("{PBKDF2}10000$").doesNotContain("secret");
        assertThat(password.hash()).isNotEqualTo(password.hash());
    }
}
