package fr.rotative.company.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrenchWordsTest {
    private static final FrenchWords FRENCH = FrenchWords.bundled();

    @Test
    void words_of_the_language_are_known_by_any_of_their_forms() {
        assertThat(FRENCH.has("Fermés")).isTrue();
        assertThat(FRENCH.has("orange")).isTrue();
        assertThat(FRENCH.has("Kelkoo")).isFalse();
    }

    @Test
    void a_proper_noun_is_no_word_of_the_language() {
        assertThat(FRENCH.has("Nantes")).isFalse();
    }

    @Test
    void verbs_are_told_from_nouns() {
        assertThat(FRENCH.isVerb("rachète")).isTrue();
        assertThat(FRENCH.isVerb("développé")).isTrue();
        assertThat(FRENCH.isVerb("rachat")).isFalse();
        assertThat(FRENCH.isVerb("développement")).isFalse();
    }

    @Test
    void given_names_are_told_from_towns_and_surnames() {
        assertThat(FRENCH.isGivenName("Auguste")).isTrue();
        assertThat(FRENCH.isGivenName("Lyon")).isFalse();
        assertThat(FRENCH.isGivenName("Michelin")).isFalse();
    }
}
