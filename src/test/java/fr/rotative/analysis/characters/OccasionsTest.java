package fr.rotative.analysis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.analysis.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class OccasionsTest {
    private static final long SEED = 20261127;
    private static final int TEXTS = 100_000;
    private static final int LENGTH = 12;
    private static final String CHARACTERS = "aAlLhHxéntN 1250 ,.:/-'&+€$£_\u00a0\u202f\u0662\ud835\udfd9";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "\\+(?!x) a+b ab",
                "&(?=b) a&b ab",
                "(?=[€$])(?<=a)|(?<=[€$])(?=a) a€ a£",
                "x(?=\\p{Nd})(?=[0-5]) x7 x",
                "x(?=\\p{Nd}) ٢ x",
            })
    void the_wording_tells_what_a_text_cannot_be_without(String regex, String occasion, String none) {
        Occasions occasions = Occasions.of(Pattern.compile(regex));

        assertThat(areIn(occasions, occasion)).isTrue();
        assertThat(areIn(occasions, none)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "&?a",
                "&*a",
                "&{0,2}a",
                "&|a",
                "(?=[€$])a|b",
                "(?=[€$])?a",
                "(?:(?=[€$]))?a",
                "(?:[)](?=[€$]))?a",
                "(?![€$])a",
                "(?=[^€])a",
                "(?=[a-f])b",
                "\\(?=[€]a",
                "(?i)&a",
                "\\Q&?\\E"
            })
    void where_the_wording_does_not_tell_every_text_is_an_occasion(String regex) {
        assertThat(Occasions.of(Pattern.compile(regex)).isEvery()).isTrue();
        assertThat(areIn(Occasions.of(Pattern.compile(regex)), "")).isTrue();
    }

    @Test
    void a_rule_needs_the_rarest_of_its_characters() {
        Occasions occasions =
                Occasions.of(List.of(new Rule("C#", "csharp"), new Rule("c++", "cpp"), new Rule("ee", "e")));

        assertThat(areIn(occasions, "Cc")).isFalse();
        assertThat(Stream.of("C#", "+", "e")).allMatch(text -> areIn(occasions, text));
    }

    static Stream<String> patterns() throws IOException {
        return new ObjectMapper()
                        .readTree(Path.of("index-mappings", "articles.json").toFile())
                        .at("/settings/analysis/char_filter")
                        .values()
                        .stream()
                        .filter(filter -> filter.has("pattern"))
                        .map(filter -> filter.get("pattern").asString())
                        .filter(regex -> !Occasions.of(Pattern.compile(regex)).isEvery());
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void every_text_that_the_index_of_articles_changes_is_an_occasion(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Occasions occasions = Occasions.of(pattern);
        Random random = new Random(SEED);
        List<String> changed = Stream.generate(() -> text(random))
                .limit(TEXTS)
                .filter(text -> pattern.matcher(text).find())
                .toList();

        assertThat(changed).isNotEmpty().allMatch(text -> areIn(occasions, text));
    }

    private static boolean areIn(Occasions occasions, String text) {
        return occasions.areIn(text.toCharArray(), text.length());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
