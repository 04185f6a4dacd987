package fr.rotative.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            `DEBUT/50(plan social)`|`        (plan social)`
            `titre:fusion OU PRES`|`      fusion    PRES`
            `plan PRES/5 « social »`|`plan        « social »`
            `-titre:début,fin SAUF x`|`-      début,fin      x`
            """)
    void operators_and_names_of_fields_are_no_words(String typed, String words) {
        assertThat(TypedWords.in(typed)).isEqualTo(words);
    }
}
