package fr.rotative.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.analysis.characters.AsciiFolding;
import fr.rotative.analysis.characters.Mapping;
import fr.rotative.analysis.characters.PatternReplace;
import fr.rotative.analysis.characters.PatternReplaceInTokens;
import fr.rotative.analysis.characters.Reverse;
import fr.rotative.analysis.characters.Trim;
import fr.rotative.analysis.characters.Truncate;
import fr.rotative.analysis.parts.KeywordTokens;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void folding_leaves_ascii_only() {
        assertThat(Tokens.of("œuvre Élysée aujourd’hui", folding(false)))
                .containsExactly("oeuvre", "Elysee", "aujourd'hui");
    }

    @Test
    void folding_keeps_the_original_beside_when_told_so() {
        assertThat(Tokens.withPositions("été un", folding(true))).containsExactly("1:ete", "1:été", "2:un");
    }

    @Test
    void folding_makes_one_normalized_term_even_when_it_keeps_the_original() throws IOException {
        KeywordTokenizer term = new KeywordTokenizer();
        term.setReader(new StringReader("été"));
        try (TokenStream normalized = folding(true).normalize(term)) {
            normalized.reset();
            assertThat(normalized.incrementToken()).isTrue();
            assertThat(normalized.getAttribute(CharTermAttribute.class)).hasToString("ete");
            assertThat(normalized.incrementToken()).isFalse();
        }
    }

    @Test
    void mapping_replaces_the_longest_string_that_it_knows() throws IOException {
        assertThat(filtered(
                        mapping("’ => '", "n° => numero", "n°\\u0020 => numero\\u0020", "\\\\ => /"), "l’an n° 5 \\"))
                .isEqualTo("l'an numero 5 /");
    }

    @Test
    void mapping_may_replace_by_nothing() throws IOException {
        assertThat(filtered(mapping("\\u00ad => "), "licen\u00adciement")).isEqualTo("licenciement");
    }

    @Test
    void mapping_tells_which_rule_is_wrong() {
        assertThatThrownBy(() -> filtered(mapping("oe"), "a")).hasMessage("[mappings] has the rule [oe] without [=>]");
        assertThatThrownBy(() -> filtered(mapping("a => \\u00"), "a"))
                .hasMessage("[\\u00] ends in the middle of an escape");
        assertThatThrownBy(() -> filtered(mapping("a => \\"), "a")).hasMessage("[\\] ends in the middle of an escape");
        assertThatThrownBy(() -> filtered(mapping(), "a")).hasMessage("[mappings] is required");
    }

    @Test
    void a_pattern_is_replaced_with_its_groups() throws IOException {
        assertThat(filtered(replace(Map.of("pattern", "(\\d)\\.(\\d)", "replacement", "$1$2")), "1.000.000 F"))
                .isEqualTo("1000000 F");
    }

    @Test
    void a_pattern_takes_flags() throws IOException {
        Map<String, Object> settings =
                Map.of("pattern", "é # accent", "replacement", "e", "flags", "CASE_INSENSITIVE|UNICODE_CASE|COMMENTS");
        assertThat(filtered(replace(settings), "Élysée")).isEqualTo("elysee");
    }

    @Test
    void a_text_that_need_not_be_changed_is_handed_on_whole() throws IOException {
        CharFilterFactory plus = replace(Map.of("pattern", "\\+", "replacement", " plus"));
        String longer = "mot ".repeat(1000);
        assertThat(filtered(plus, longer)).isEqualTo(longer);
        assertThat(filtered(plus, longer + "Canal+")).isEqualTo(longer + "Canal plus");
        assertThat(filtered(plus, "")).isEmpty();
    }

    @Test
    void every_token_knows_its_place_in_the_text_whatever_was_replaced_before_it() throws IOException {
        Map<String, Object> settings = Map.of("pattern", "(?<=\\p{Nd}) (?=\\d)", "replacement", "");

        assertThat(placeOf("bourse", "1 000 €, cœur : bourse", replace(settings), mapping("œ => oe", "€ => euros")))
                .isEqualTo("16-22");
        assertThat(placeOf("bourse", "coeur : bourse", replace(settings), mapping("œ => oe")))
                .isEqualTo("8-14");
        assertThat(placeOf("bourse", "cœur : bourse", replace(settings), mapping("œ => oe")))
                .isEqualTo("7-13");
        assertThat(placeOf("bourse", "1 000 : bourse", mapping("œ => oe"), replace(settings)))
                .isEqualTo("8-14");
    }

    @Test
    void a_pattern_that_is_missing_or_wrong_is_told() {
        assertThatThrownBy(() -> filtered(replace(Map.of()), "a")).hasMessage("[pattern] is required");
        assertThatThrownBy(() -> filtered(replace(Map.of("pattern", "(")), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unclosed group");
        assertThatThrownBy(() -> filtered(replace(Map.of("pattern", "a", "flags", "LOUD")), "a"))
                .hasMessage("[flags] has the unknown flag [LOUD]");
    }

    @Test
    void a_pattern_is_replaced_in_tokens_once_or_everywhere() {
        Map<String, Object> once = Map.of("pattern", "(e)s", "replacement", "$1", "all", false);
        assertThat(Tokens.of("espaces essais", inTokens(once))).containsExactly("epaces", "esais");
        assertThat(Tokens.of("espaces", inTokens(Map.of("pattern", "es", "replacement", ""))))
                .containsExactly("pac");
        assertThatThrownBy(() -> Tokens.of("a", inTokens(Map.of()))).hasMessage("[pattern] is required");
    }

    @Test
    void tokens_are_cut_to_a_length() {
        assertThat(Tokens.of("entreprises", truncate(Map.of()))).containsExactly("entreprise");
        assertThat(Tokens.of("entreprises", truncate(Map.of("length", 3)))).containsExactly("ent");
        assertThatThrownBy(() -> Tokens.of("a", truncate(Map.of("length", 0))))
                .hasMessage("[length] must be at least 1, not [0]");
    }

    @Test
    void tokens_are_trimmed_and_turned_round() {
        KeywordTokens whole = new KeywordTokens(new Given(Map.of()).as(KeywordTokens.Options.class));
        assertThat(Tokens.of(" Pages Jaunes ", whole, new Trim())).containsExactly("Pages Jaunes");
        assertThat(Tokens.of("ligne", new Reverse())).containsExactly("engil");
    }

    /** From where to where the word stands in the text, as the filters, applied in their order, say after it was read. */
    private static String placeOf(String word, String text, CharFilterFactory... filters) throws IOException {
        Reader reader = new StringReader(text);
        for (CharFilterFactory filter : filters) {
            reader = filter.create(reader);
        }
        StringWriter out = new StringWriter();
        reader.transferTo(out);
        int start = out.toString().indexOf(word);
        CharFilter last = (CharFilter) reader;
        return last.correctOffset(start) + "-" + last.correctOffset(start + word.length());
    }

    private static String filtered(CharFilterFactory filter, String text) throws IOException {
        StringWriter out = new StringWriter();
        filter.create(new StringReader(text)).transferTo(out);
        StringWriter normalized = new StringWriter();
        filter.normalize(new StringReader(text)).transferTo(normalized);
        assertThat(normalized).hasToString(out.toString());
        return out.toString();
    }

    private static AsciiFolding folding(boolean preserveOriginal) {
        return new AsciiFolding(
                new Given(Map.of("preserve_original", preserveOriginal)).as(AsciiFolding.Options.class));
    }

    private static Mapping mapping(String... mappings) {
        return new Mapping(new Given(Map.of("mappings", List.of(mappings))).as(Mapping.Options.class));
    }

    private static PatternReplace replace(Map<String, Object> settings) {
        return new PatternReplace(new Given(settings).as(PatternReplace.Options.class));
    }

    private static PatternReplaceInTokens inTokens(Map<String, Object> settings) {
        return new PatternReplaceInTokens(new Given(settings).as(PatternReplaceInTokens.Options.class));
    }

    private static Truncate truncate(Map<String, Object> settings) {
        return new Truncate(new Given(settings).as(Truncate.Options.class));
    }
}
