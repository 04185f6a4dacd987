package fr.rotative.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GeneratedTextTest {
    private static final List<String> SAMPLE =
            List.of("le groupe achète le portail", "le groupe licencie", "une banque achète le groupe");

    @Test
    void the_same_seed_gives_the_same_text_and_another_seed_another() {
        String text = new GeneratedText(SAMPLE, 1).words(200);

        assertThat(new GeneratedText(SAMPLE, 1).words(200)).isEqualTo(text);
        assertThat(new GeneratedText(SAMPLE, 2).words(200)).isNotEqualTo(text);
    }

    @Test
    void words_are_as_frequent_as_in_the_sample_and_some_are_made_up() {
        Map<String, Long> words = Arrays.stream(
                        new GeneratedText(SAMPLE, 1).words(5_000).split(" "))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(words.get("le")).isGreaterThan(words.get("licencie"));
        assertThat(words.keySet()).hasSizeGreaterThan(15);
        assertThat(words.values().stream().mapToLong(Long::longValue).sum()).isBetween(5_000L, 5_200L);
    }

    @Test
    void a_word_follows_one_that_it_follows_in_the_sample() {
        assertThat(new GeneratedText(List.of("un deux trois"), 3).words(3))
                .startsWith("un")
                .contains("deux");
    }
}
