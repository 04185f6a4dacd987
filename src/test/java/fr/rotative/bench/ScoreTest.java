package fr.rotative.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Offset<Double> CLOSE = within(1e-4);
    private static final Judged QUERY = new Judged("q", "?", null, Map.of("best", 3, "good", 1, "bad", 0));

    @Test
    void the_best_ranking_scores_one() {
        assertThat(Score.of(QUERY, ranking("best", "good", "bad"))).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void nothing_found_scores_zero() {
        assertThat(Score.of(QUERY, ranking())).isEqualTo(Score.NOTHING);
        assertThat(Score.of(QUERY, ranking("bad", "unknown"))).isEqualTo(Score.NOTHING);
    }

    @Test
    void an_article_gains_its_grade_less_the_lower_it_stands() {
        Score score = Score.of(QUERY, ranking("unknown", "good", "best"));

        // (1 / log2(3) + 3 / log2(4)) / (3 / log2(2) + 1 / log2(3))
        assertThat(score.ndcg()).isCloseTo(0.5869, CLOSE);
        assertThat(score.reciprocalRank()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void only_the_first_ten_count_also_in_the_best_ranking() {
        String[] eleven = IntStream.range(0, 11).mapToObj(n -> "a" + n).toArray(String[]::new);
        Judged broad = new Judged("q", "?", null, Arrays.stream(eleven).collect(Collectors.toMap(id -> id, id -> 1)));

        assertThat(Score.of(broad, ranking(eleven)).ndcg()).isCloseTo(1, CLOSE);
        assertThat(Score.of(broad, ranking(eleven)).recall()).isCloseTo(10.0 / 11, CLOSE);
        String[] late = Stream.concat(IntStream.range(0, 10).mapToObj(n -> "other" + n), Stream.of("best"))
                .toArray(String[]::new);
        assertThat(Score.of(QUERY, ranking(late))).isEqualTo(Score.NOTHING);
    }

    @Test
    void an_article_may_be_graded_by_the_id_that_another_archive_gave_it() {
        List<Found> ranking = List.of(new Found("0a1b", "best"), new Found("good", null));

        assertThat(Score.of(QUERY, ranking).ndcg()).isCloseTo(1, CLOSE);
    }

    private static List<Found> ranking(String... ids) {
        return Arrays.stream(ids).map(id -> new Found(id, null)).toList();
    }
}
