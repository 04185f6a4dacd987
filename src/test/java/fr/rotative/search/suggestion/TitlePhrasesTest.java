package fr.rotative.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitlePhrasesTest {

    @Test
    void phrases_go_on_with_the_word_being_typed_and_with_the_next_ones() {
        assertThat(phrases("plan soc", "Un plan social chez Kertel", "Le plan social d’Editel", "Le plan de sauvetage"))
                .containsExactly("plan social");
    }

    @Test
    void accents_and_capitals_of_what_is_typed_do_not_matter() {
        assertThat(phrases("haut deb", "Le haut débit arrive", "Haut débit : les tarifs"))
                .containsExactly("haut débit");
    }

    @Test
    void the_most_frequent_come_first_and_beginnings_of_longer_ones_are_left_out() {
        assertThat(phrases(
                        "france",
                        "France Télécom licencie",
                        "France Télécom Mobiles recrute",
                        "France Télécom Mobiles ferme",
                        "France Loisirs recrute"))
                .containsExactly("France", "France Télécom", "France Télécom Mobiles");
    }

    @Test
    void a_phrase_of_one_title_is_none() {
        assertThat(phrases("le cas", "Le cas Kertel", "Un autre cas")).isEmpty();
    }

    @Test
    void phrases_do_not_end_in_a_word_without_meaning() {
        assertThat(phrases("rachat", "Rachat de Kertel", "Rachat de Lycos")).containsExactly("Rachat");
    }

    @Test
    void nothing_typed_completes_nothing() {
        assertThat(phrases("…", "Un titre", "Un titre")).isEmpty();
    }

    private static List<String> phrases(String typed, String... titles) {
        TitlePhrases phrases = new TitlePhrases(typed, Set.of("de", "le", "un", "chez")::contains);
        Stream.of(titles).forEach(phrases::add);
        return phrases.mostFrequent(5);
    }
}
