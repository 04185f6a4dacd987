package fr.rotative.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownWordsTest {

    @Test
    void of_a_long_text_only_the_first_words_are_looked_up() {
        assertThat(UnknownWords.words("le licensiement ".repeat(100)).split("licensiement", -1))
                .hasSize(21);
    }

    @Test
    void what_is_too_long_for_a_word_is_not_looked_up_and_moves_no_other() {
        String word = "a".repeat(60);

        assertThat(UnknownWords.words(word + " fusion")).isEqualTo(" ".repeat(61) + "fusion");
    }
}
