package fr.rotative.company.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void an_elided_word_stands_apart_from_the_name() {
        assertThat(words("l’avenir d'Orange")).containsExactly("l", "avenir", "d", "orange");
    }

    @Test
    void an_apostrophe_inside_a_name_belongs_to_it() {
        assertThat(words("chez McDonald's aujourd'hui")).containsExactly("chez", "mcdonalds", "aujourdhui");
    }

    @Test
    void initials_with_dots_are_one_word() {
        assertThat(words("L.V.M.H. recule")).containsExactly("lvmh", "recule");
    }

    @Test
    void accents_and_ligatures_are_folded() {
        assertThat(words("Émissions Cœur")).containsExactly("emissions", "coeur");
    }

    @Test
    void a_capital_stuck_to_a_small_word_begins_a_sentence() {
        Passage passage = Passage.of("0", "un droit de rétractationAutres griefs");

        assertThat(passage.token(3).folded()).isEqualTo("retractation");
        assertThat(passage.token(4).folded()).isEqualTo("autres");
        assertThat(passage.token(4).initial()).isTrue();
        assertThat(passage.token(4).sentence()).isNotEqualTo(passage.token(3).sentence());
    }

    @Test
    void camel_case_is_one_word() {
        assertThat(words("PagesJaunes et eBay")).containsExactly("pagesjaunes", "et", "ebay");
    }

    @Test
    void a_courtesy_title_does_not_end_the_sentence() {
        Passage passage = Passage.of("0", "Hier, M. Durand a parlé. Puis il est sorti.");

        assertThat(passage.tokens().stream().filter(token -> token.is("durand")).findFirst())
                .hasValueSatisfying(token ->
                        assertThat(token.sentence()).isEqualTo(passage.token(0).sentence()));
        assertThat(passage.tokens().stream().filter(token -> token.is("puis")).findFirst())
                .hasValueSatisfying(token -> assertThat(token.sentence())
                        .isNotEqualTo(passage.token(0).sentence()));
    }

    @Test
    void offsets_point_into_the_text() {
        Passage passage = Passage.of("0", "Le rachat d’Éditeur-X.");

        assertThat(passage.surface(3, 6)).isEqualTo("Éditeur-X");
    }

    private static List<String> words(String text) {
        return Passage.of("0", text).tokens().stream()
                .filter(token -> token.shape() != Shape.PUNCTUATION)
                .map(Token::folded)
                .toList();
    }
}
