package fr.rotative.search.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l’<mark>avocat</mark> parle | <mark>l’avocat</mark> parle",
                "l&#x27;<mark>avocat</mark> | <mark>l&#x27;avocat</mark>",
                "Qu'<mark>Alcatel</mark> vende l’<mark>usine</mark> | <mark>Qu'Alcatel</mark> vende <mark>l’usine</mark>",
                "l’avocat de <mark>Vivendi</mark> | l’avocat de <mark>Vivendi</mark>",
                "<mark>aujourd’hui</mark> | <mark>aujourd’hui</mark>",
                "<mark>AT&amp;T</mark> | <mark>AT&amp;T</mark>",
                "<mark>licenciement</mark> d’<mark>avocats</mark> | <mark>licenciement</mark> <mark>d’avocats</mark>",
                "sans marque, l’avocat | sans marque, l’avocat",
                "Le <mark>plan</mark> | ## Le <mark>plan</mark>"
            })
    void an_elided_article_is_not_marked_and_a_cross_head_is_shown_as_text(String shown, String passage) {
        assertThat(Snippets.polished(passage)).isEqualTo(shown);
    }
}
