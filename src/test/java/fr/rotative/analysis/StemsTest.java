package fr.rotative.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.analysis.stems.Elision;
import fr.rotative.analysis.stems.KeywordMarker;
import fr.rotative.analysis.stems.KeywordRepeat;
import fr.rotative.analysis.stems.Stemmer;
import fr.rotative.analysis.stems.StemmerOverride;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @Test
    void elision_takes_the_articles_of_french_by_default() {
        assertThat(Tokens.of("l'entreprise qu’on lorsqu'il aujourd'hui", elision(Map.of())))
                .containsExactly("entreprise", "on", "il", "aujourd'hui");
    }

    @Test
    void elision_takes_only_the_articles_given_in_their_case_unless_told_otherwise() {
        assertThat(Tokens.of("l'an L'an d'an", elision(Map.of("articles", List.of("l")))))
                .containsExactly("an", "L'an", "d'an");
        assertThat(Tokens.of("L'an", elision(Map.of("articles", List.of("l"), "articles_case", true))))
                .containsExactly("an");
    }

    @ParameterizedTest
    @CsvSource({
        "language, light_french,   entreprises, entrepris",
        "language, lightFrench,    entreprises, entrepris",
        "language, minimal_french, chevaux,     cheval",
        "language, french,         continuellement, continuel",
        "language, english,        markets,     market",
        "name,     light_french,   entreprises, entrepris",
    })
    void the_stemmer_knows_the_stock_languages(String setting, String language, String word, String stem) {
        assertThat(Tokens.of(word, stemmer(Map.of(setting, language)))).containsExactly(stem);
    }

    @Test
    void the_stemmer_is_english_by_default() {
        assertThat(Tokens.of("markets", stemmer(Map.of()))).containsExactly("market");
    }

    @Test
    void an_unknown_language_is_told_when_the_stemmer_is_used_and_not_before() {
        Stemmer stemmer = stemmer(Map.of("language", "klingon"));

        assertThatThrownBy(() -> Tokens.of("qapla", stemmer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("[language] is [klingon]: expected one of [english, french");
    }

    @Test
    void an_override_gives_its_words_one_stem_that_no_stemmer_changes() {
        StemmerOverride override = override(List.of("licenciement, licenciements => licenciement", "yeux => oeil"));

        assertThat(Tokens.of("licenciements licences yeux", override, stemmer(Map.of("language", "light_french"))))
                .containsExactly("licenciement", "licenc", "oeil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yeux                | [rules] has the rule [yeux] without [=>]
            yeux =>             | [rules] has the rule [yeux =>]: expected [word, word => stem]
            yeux => oeil, vue   | [rules] has the rule [yeux => oeil, vue]: expected [word, word => stem]
            """)
    void an_override_tells_which_rule_is_wrong(String rule, String message) {
        assertThatThrownBy(() -> Tokens.of("yeux", override(List.of(rule)))).hasMessage(message);
    }

    @Test
    void an_override_without_rules_tells_that_they_are_required() {
        assertThatThrownBy(() -> Tokens.of("yeux", override(List.of()))).hasMessage("[rules] is required");
    }

    @Test
    void marked_keywords_are_not_stemmed() {
        assertThat(stemmedBut(Map.of("keywords", List.of("oranges")), "oranges Oranges"))
                .containsExactly("oranges", "Orang");
        assertThat(stemmedBut(Map.of("keywords", List.of("oranges"), "ignore_case", true), "Oranges"))
                .containsExactly("Oranges");
        assertThat(stemmedBut(Map.of("keywords_pattern", "or.*"), "oranges entreprises"))
                .containsExactly("oranges", "entrepris");
    }

    @Test
    void a_keyword_marker_takes_words_or_a_pattern_and_not_both() {
        String message = "Either [keywords] or [keywords_pattern] is required, and not both";

        assertThatThrownBy(() -> stemmedBut(Map.of(), "oranges")).hasMessage(message);
        assertThatThrownBy(() -> stemmedBut(Map.of("keywords", List.of("a"), "keywords_pattern", "b"), "oranges"))
                .hasMessage(message);
    }

    @Test
    void a_repeated_keyword_is_there_stemmed_and_as_it_was() {
        assertThat(Tokens.withPositions("chevaux", new KeywordRepeat(), stemmer(Map.of("language", "minimal_french"))))
                .containsExactly("1:chevaux", "1:cheval");
    }

    @Test
    void settings_that_name_a_file_are_refused() {
        assertThatThrownBy(() -> Tokens.of("a", elision(Map.of("articles_path", "articles.txt"))))
                .hasMessage("[articles_path] is not supported: list the values in the settings");
    }

    private static List<String> stemmedBut(Map<String, Object> keywords, String text) {
        KeywordMarker marker = new KeywordMarker(new Given(keywords).as(KeywordMarker.Options.class));
        return Tokens.of(text, marker, stemmer(Map.of("language", "light_french")));
    }

    private static Elision elision(Map<String, Object> settings) {
        return new Elision(new Given(settings).as(Elision.Options.class));
    }

    private static Stemmer stemmer(Map<String, Object> settings) {
        return new Stemmer(new Given(settings).as(Stemmer.Options.class));
    }

    private static StemmerOverride override(List<String> rules) {
        return new StemmerOverride(new Given(Map.of("rules", rules)).as(StemmerOverride.Options.class));
    }
}
