package fr.rotative.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadKeysTest {
    private static final String KEY = ReadKeys.draw(new SecureRandom());

    @Test
    void a_drawn_key_is_known_by_the_digest_in_its_line() {
        String line = ReadKeys.line("redaction", KEY);
        ReadKeys keys = ReadKeys.parse(List.of("# who reads", "", line + " 1200/min", ReadKeys.line("b", "other")));

        assertThat(line).doesNotContain(KEY);
        assertThat(keys.find(KEY)).hasValueSatisfying(key -> {
            assertThat(key.name()).isEqualTo("redaction");
            assertThat(key.perMinute()).hasValue(1200);
        });
        assertThat(keys.find("other").map(ReadKey::name)).hasValue("b");
        assertThat(keys.find(KEY + "x")).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @Test
    void no_two_keys_are_alike() {
        assertThat(ReadKeys.draw(new SecureRandom())).hasSize(32).isNotEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "name secret", "name sha256:12", "name md5:secret", "a b sha256:secret"})
    void a_line_that_cannot_be_read_is_told_by_its_number_alone(String line) {
        assertThatThrownBy(() -> ReadKeys.parse(List.of("", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_file_without_keys_lets_nobody_in_by_mistake() {
        assertThatThrownBy(() -> ReadKeys.parse(List.of("# none yet"))).hasMessageContaining("no key");
    }

    @Test
    void a_name_cannot_break_its_line() {
        assertThatThrownBy(() -> ReadKeys.line("a\nb", KEY)).hasMessageNotContaining(KEY);
    }
}
