package fr.rotative.web.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    @Test
    void leaves_a_short_text_alone() {
        assertThat(Ellipsis.after(20, "Une phrase courte.")).isEqualTo("Une phrase courte.");
    }

    @Test
    void cuts_between_words_and_not_after_a_comma() {
        assertThat(Ellipsis.after(20, "Le portail serait, selon lui, illégal.")).isEqualTo("Le portail serait…");
    }

    @Test
    void cuts_a_word_that_has_no_end() {
        assertThat(Ellipsis.after(5, "anticonstitutionnellement")).isEqualTo("antic…");
    }
}
