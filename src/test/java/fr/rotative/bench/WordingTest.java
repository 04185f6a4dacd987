package fr.rotative.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String TEXT = "le rachat de l’hébergeur par un équipementier canadien";

    @Test
    void accents_and_cedillas_go_and_all_else_stays() {
        assertThat(Wording.withoutAccents().of("L’été, ça coûte « 3 € » à Noël"))
                .isEqualTo("L’ete, ca coute « 3 € » a Noel");
    }

    @Test
    void only_the_longest_word_is_mistyped_by_one_letter_and_never_its_first() {
        Set<String> errors = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            String mistyped = Wording.mistyped(seed).of(TEXT);

            assertThat(mistyped)
                    .startsWith("le rachat de l’hébergeur par un é")
                    .endsWith(" canadien")
                    .isNotEqualTo(TEXT);
            assertThat(mistyped.length() - TEXT.length()).isBetween(-1, 1);
            errors.add(mistyped);
        }
        assertThat(errors).as("other seeds, other errors").hasSizeGreaterThan(50);
    }

    @Test
    void the_same_seed_makes_the_same_error() {
        assertThat(Wording.mistyped(5).of(TEXT)).isEqualTo(Wording.mistyped(5).of(TEXT));
    }

    @Test
    void short_words_are_typed_right() {
        assertThat(Wording.mistyped(1).of("la Bourse chute 12345678")).isNotEqualTo("la Bourse chute 12345678");
        assertThat(Wording.mistyped(1).of("le fisc et 12345678")).isEqualTo("le fisc et 12345678");
    }
}
