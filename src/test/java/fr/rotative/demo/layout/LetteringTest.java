package fr.rotative.demo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void windows_1252_has_the_apostrophe_the_ligature_and_the_euro_that_latin_1_lacks() {
        assertThat(Lettering.WINDOWS_1252.encode("’œ€é")).containsExactly(0x92, 0x9C, 0x80, 0xE9);
        assertThat(Lettering.WINDOWS_1252.label()).isEqualTo("iso-8859-1");
    }

    @Test
    void numeric_references_are_windows_1252_codes_in_ascii() {
        assertThat(Lettering.NUMERIC_REFERENCES.encode("l’été"))
                .isEqualTo("l&#146;&#233;t&#233;".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_character_that_cannot_be_written_is_refused_rather_than_lost() {
        assertThatThrownBy(() -> Lettering.WINDOWS_1252_UNLABELLED.encode("Łódź"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
