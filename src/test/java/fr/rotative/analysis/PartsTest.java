package fr.rotative.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.analysis.parts.EdgeNgram;
import fr.rotative.analysis.parts.EmailAndUrlTokens;
import fr.rotative.analysis.parts.FlattenGraph;
import fr.rotative.analysis.parts.KeywordTokens;
import fr.rotative.analysis.parts.Length;
import fr.rotative.analysis.parts.PatternCapture;
import fr.rotative.analysis.parts.PatternTokens;
import fr.rotative.analysis.parts.RemoveDuplicates;
import fr.rotative.analysis.parts.Unique;
import fr.rotative.analysis.parts.WhitespaceTokens;
import fr.rotative.analysis.parts.WordDelimiterGraph;
import fr.rotative.analysis.stems.KeywordMarker;
import fr.rotative.analysis.stems.KeywordRepeat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PagesJaunes 3615SNCF L.V.M.H. | | true | Pages Jaunes 3615 SNCF L V M H
            PagesJaunes | preserve_original | true | PagesJaunes Pages Jaunes
            PagesJaunes | split_on_case_change | false | PagesJaunes
            3615SNCF | split_on_numerics | false | 3615SNCF
            Wi-Fi 11-09 | catenate_words | true | WiFi Wi Fi 11 09
            Wi-Fi 11-09 | catenate_numbers | true | Wi Fi 1109 11 09
            L.V.M.H. | catenate_all | true | LVMH L V M H
            Wi-Fi 11-09 | generate_word_parts | false | 11 09
            Wi-Fi 11-09 | generate_number_parts | false | Wi Fi
            Moody's | | true | Moody
            Moody's | stem_english_possessive | false | Moody s
            """)
    void names_are_cut_and_joined_as_the_stock_settings_say(String text, String setting, boolean value, String tokens) {
        Map<String, Object> settings = setting == null ? Map.of() : Map.of(setting, value);
        assertThat(Tokens.of(text, delimiter(settings))).containsExactly(tokens.split(" "));
    }

    @Test
    void protected_words_and_marked_keywords_are_not_cut() {
        assertThat(Tokens.of("Wi-Fi e-mail", delimiter(Map.of("protected_words", List.of("Wi-Fi")))))
                .containsExactly("Wi-Fi", "e", "mail");
        KeywordMarker marker =
                new KeywordMarker(new Given(Map.of("keywords", List.of("Wi-Fi"))).as(KeywordMarker.Options.class));
        assertThat(Tokens.of("Wi-Fi", marker, delimiter(Map.of("ignore_keywords", true))))
                .containsExactly("Wi-Fi");
    }

    @Test
    void a_type_table_says_what_a_character_counts_for() {
        Map<String, Object> table = Map.of("type_table", List.of("# => ALPHANUM", "+ => ALPHA", "\\u20ac => DIGIT"));
        assertThat(Tokens.of("C#-C++ a€b", delimiter(table))).containsExactly("C#", "C++", "a", "€", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + ALPHA     | [type_table] has the rule [+ ALPHA] without [=>]
            ++ => ALPHA | [type_table] has [++ => ALPHA]: expected one character before [=>]
            + => LOUD   | [type_table] has [+ => LOUD]: expected one of [ALPHA, ALPHANUM, DIGIT, LOWER, SUBWORD_DELIM, UPPER] after [=>]
            """)
    void a_type_table_tells_which_line_is_wrong(String line, String message) {
        assertThatThrownBy(() -> Tokens.of("a", delimiter(Map.of("type_table", List.of(line)))))
                .hasMessage(message);
    }

    @Test
    void a_flattened_graph_keeps_the_joined_name_beside_its_parts() {
        assertThat(Tokens.withPositions("PagesJaunes en", delimiter(Map.of("catenate_all", true)), new FlattenGraph()))
                .containsExactly("1:PagesJaunes", "1:Pages", "2:Jaunes", "3:en");
    }

    @Test
    void a_token_stands_once_at_each_position() {
        assertThat(Tokens.withPositions("un un", new KeywordRepeat(), new RemoveDuplicates()))
                .containsExactly("1:un", "2:un");
    }

    @Test
    void a_token_stands_once_in_the_whole_text_or_once_at_each_position() {
        assertThat(Tokens.of("un deux un", unique(false))).containsExactly("un", "deux");
        assertThat(Tokens.withPositions("un un", new KeywordRepeat(), unique(true)))
                .containsExactly("1:un", "2:un");
    }

    @Test
    void beginnings_are_made_of_tokens() {
        assertThat(Tokens.of("Orange", ngram(Map.of()))).containsExactly("O", "Or");
        assertThat(Tokens.of("Orange", ngram(Map.of("min_gram", 2, "max_gram", 4))))
                .containsExactly("Or", "Ora", "Oran");
        assertThat(Tokens.of("Orange", ngram(Map.of("min_gram", 2, "max_gram", 3, "preserve_original", true))))
                .containsExactly("Or", "Ora", "Orange");
        assertThat(Tokens.of("Orange", ngram(Map.of("side", "back")))).containsExactly("e", "ge");
    }

    @Test
    void beginnings_of_impossible_lengths_are_refused() {
        assertThatThrownBy(() -> Tokens.of("a", ngram(Map.of("min_gram", 0))))
                .hasMessage("[min_gram] must be at least 1, not [0]");
        assertThatThrownBy(() -> Tokens.of("a", ngram(Map.of("min_gram", 4, "max_gram", 3))))
                .hasMessage("[max_gram] must be at least 4, not [3]");
        assertThatThrownBy(() -> Tokens.of("a", ngram(Map.of("side", "top"))))
                .hasMessage("[side] is [top]: expected [front] or [back]");
    }

    @Test
    void captured_groups_are_added_to_the_token() {
        List<String> patterns = List.of("(\\w+)@(.+)");
        assertThat(Tokens.of("pg@example.org", capture(Map.of("patterns", patterns))))
                .containsExactly("pg@example.org", "pg", "example.org");
        assertThat(Tokens.of("pg@example.org", capture(Map.of("patterns", patterns, "preserve_original", false))))
                .containsExactly("pg", "example.org");
        assertThatThrownBy(() -> Tokens.of("a", capture(Map.of()))).hasMessage("[patterns] is required");
    }

    @Test
    void tokens_of_other_lengths_are_dropped() {
        assertThat(Tokens.of("a ab abc abcd", length(Map.of("min", 2, "max", 3))))
                .containsExactly("ab", "abc");
        assertThatThrownBy(() -> Tokens.of("a", length(Map.of("min", 2, "max", 1))))
                .hasMessage("[max] must be at least 2, not [1]");
    }

    @Test
    void text_is_cut_by_each_tokenizer() {
        assertThat(Tokens.of("Pages Jaunes", new KeywordTokens(new Given(Map.of()).as(KeywordTokens.Options.class))))
                .containsExactly("Pages Jaunes");
        assertThat(Tokens.of(
                        "l'oeil, C#", new WhitespaceTokens(new Given(Map.of()).as(WhitespaceTokens.Options.class))))
                .containsExactly("l'oeil,", "C#");
        assertThat(Tokens.of(
                        "pg@example.org, a-t-il",
                        new EmailAndUrlTokens(new Given(Map.of()).as(EmailAndUrlTokens.Options.class))))
                .containsExactly("pg@example.org", "a", "t", "il");
    }

    @Test
    void a_pattern_cuts_between_its_matches_or_takes_a_group_of_them() {
        assertThat(Tokens.of("un, deux", pattern(Map.of()))).containsExactly("un", "deux");
        assertThat(Tokens.of("a<b>c<d>", pattern(Map.of("pattern", "<(.)>", "group", 1))))
                .containsExactly("b", "d");
        assertThatThrownBy(() -> Tokens.of("a", pattern(Map.of("group", -2))))
                .hasMessage("[group] must be at least -1, not [-2]");
    }

    private static WordDelimiterGraph delimiter(Map<String, Object> settings) {
        return new WordDelimiterGraph(new Given(settings).as(WordDelimiterGraph.Options.class));
    }

    private static EdgeNgram ngram(Map<String, Object> settings) {
        return new EdgeNgram(new Given(settings).as(EdgeNgram.Options.class));
    }

    private static PatternCapture capture(Map<String, Object> settings) {
        return new PatternCapture(new Given(settings).as(PatternCapture.Options.class));
    }

    private static Length length(Map<String, Object> settings) {
        return new Length(new Given(settings).as(Length.Options.class));
    }

    private static PatternTokens pattern(Map<String, Object> settings) {
        return new PatternTokens(new Given(settings).as(PatternTokens.Options.class));
    }

    private static Unique unique(boolean onlyOnSamePosition) {
        return new Unique(new Given(Map.of("only_on_same_position", onlyOnSamePosition)).as(Unique.Options.class));
    }
}
