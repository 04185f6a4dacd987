package fr.rotative.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelevanceReportTest {
    private static final Judged QUERY = new Judged("q", "deux  mots", null, Map.of("x", 1));

    @Test
    void measures_are_means_over_all_queries_and_times_are_those_within_which_a_share_was_answered() {
        RelevanceReport report = new RelevanceReport(IntStream.rangeClosed(1, 20)
                .mapToObj(n -> outcome(n % 2 == 0 ? new Score(1, 0.5, 1) : Score.NOTHING, n % 2 == 0 ? 9 : 0, n))
                .toList());

        assertThat(report.lines())
                .containsExactly(
                        "queries:       20",
                        "nDCG@10:       0.5000 (linear gains)",
                        "MRR@10:        0.2500",
                        "recall@10:     0.5000",
                        "without hits:  10",
                        "time:          p50 10 ms, p95 19 ms");
    }

    @Test
    void each_query_has_a_line() {
        RelevanceReport report = new RelevanceReport(
                Stream.of(outcome(new Score(0.63, 0.5, 1), 3, 12)).toList());

        assertThat(report.linesPerQuery()).containsExactly("q\t0.6300\t0.5000\t1.0000\t3\t12\tdeux mots");
    }

    private static Outcome outcome(Score score, long total, int milliseconds) {
        return new Outcome(QUERY, QUERY.text(), score, total, Duration.ofMillis(milliseconds), null);
    }
}
