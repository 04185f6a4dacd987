package fr.rotative.web.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.web.history.Passage.Change;
import fr.rotative.web.history.Passage.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTest {
    @Test
    void a_reworded_paragraph_tells_the_words_that_went_and_came() {
        List<Passage> passages = TextDifference.between(
                List.of("Le titre", "Kertel supprime 40 emplois à Lyon."),
                List.of("Le titre", "Kertel supprime 60 emplois à Lyon."));

        assertThat(passages)
                .containsExactly(
                        Passage.whole(Change.SAME, "Le titre"),
                        new Passage(
                                Change.CHANGED,
                                List.of(
                                        new Run(Change.SAME, "Kertel supprime"),
                                        new Run(Change.REMOVED, " 40"),
                                        new Run(Change.ADDED, " 60"),
                                        new Run(Change.SAME, " emplois à Lyon."))));
    }

    @Test
    void a_paragraph_that_has_nothing_in_common_with_what_stood_there_is_another_one() {
        assertThat(TextDifference.between(
                        List.of("Kertel supprime des emplois."), List.of("La Bourse a peu apprécié la nouvelle.")))
                .extracting(Passage::change)
                .containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void added_and_removed_paragraphs_stand_where_they_were() {
        assertThat(TextDifference.between(List.of("un", "deux", "trois"), List.of("un", "trois", "quatre")))
                .extracting(Passage::change)
                .containsExactly(Change.SAME, Change.REMOVED, Change.SAME, Change.ADDED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void both_texts_can_be_read_from_their_difference(long seed) {
        Random random = new Random(seed);
        List<String> before = text(random);
        List<String> after = text(random);

        List<Passage> passages = TextDifference.between(before, after);

        assertThat(passages.stream().map(Passage::before).filter(text -> !text.isEmpty()))
                .containsExactlyElementsOf(before);
        assertThat(passages.stream().map(Passage::after).filter(text -> !text.isEmpty()))
                .containsExactlyElementsOf(after);
    }

    /** Few words, so that many are common; spaces of all kinds. */
    private static List<String> text(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(i -> IntStream.rangeClosed(0, random.nextInt(9))
                        .mapToObj(word -> List.of("le ", "rachat", " de\u00a0", "Kertel", "  ", "!")
                                .get(random.nextInt(6)))
                        .reduce("x", String::concat))
                .toList();
    }
}
