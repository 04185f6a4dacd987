package fr.rotative.analysis.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "eaux$ eaux",
                "^(.+)s$ s",
                "^(?=.{2,}[^s]s$)(?!(?:bras|corps)$)(.+)s$ s",
                "^(.{3,}e([ln]))\\2e$ e",
                "^(?:st|ste)x$ x",
                "^[|]x$ x",
                "(?:[)](?:a|b))?s$ s",
                "[(]a|bs$ ''",
                "[]|]s$ ''",
                "[a[|]]s$ s",
                "a|bs$ ''",
                "(?:a|b)|cs$ ''",
                "(?i)s$ ''",
                "(?:(?i)s)s$ ''",
                "ss?$ ''",
                "s\\$ ''",
                "a\\d$ ''",
                "a\\ds$ s",
                "\\Qs$ ''",
                "^(.*)(s)$ ''",
                "as ''"
            })
    void an_ending_is_known_where_the_wording_tells_it(String regex, String letters) {
        assertThat(Ending.of(Pattern.compile(regex)).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(ints = {Pattern.CASE_INSENSITIVE, Pattern.COMMENTS, Pattern.LITERAL, Pattern.MULTILINE})
    void nothing_is_told_where_flags_may_change_the_meaning(int flags) {
        assertThat(Ending.of(Pattern.compile("s$", flags)).letters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cours, true", "s, true", "cour, false", "'', false", "coursé, false"})
    void only_tokens_with_the_ending_may_match(String token, boolean may) {
        assertThat(Ending.of(Pattern.compile("s$")).isOf(token.toCharArray(), token.length()))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cours\n", "cours\r\n", "cours\u2028"})
    void an_end_of_line_may_follow_the_ending(String token) {
        assertThat(Pattern.compile("s$").matcher(token).find()).isTrue();
        assertThat(Ending.of(Pattern.compile("s$")).isOf(token.toCharArray(), token.length()))
                .isTrue();
    }
}
