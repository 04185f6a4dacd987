package fr.rotative.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                            | ENGLISH
            en-GB,en;q=0.9                | ENGLISH
            fr-CA,fr;q=0.9,en;q=0.8       | FRENCH
            en;q=0.5, fr;q=0.7            | FRENCH
            fr;q=0.2, en                  | ENGLISH
            de, en;q=0.3                  | ENGLISH
            de                            | FRENCH
            *                             | FRENCH
            en;q=0, fr                    | FRENCH
            en;q=0                        | FRENCH
            ''                            | FRENCH
            ;;;=                          | FRENCH
            """)
    void is_the_one_that_the_reader_likes_best_of_those_spoken_here(String acceptLanguage, Language preferred) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(preferred);
    }

    @Test
    void is_french_for_who_prefers_none() {
        assertThat(Language.preferred(null)).isEqualTo(Language.FRENCH);
    }
}
