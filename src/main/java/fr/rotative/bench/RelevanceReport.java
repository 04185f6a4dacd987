package fr.rotative.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The measures of a test set: means over its queries, of which there is at least one. */
public record RelevanceReport(List<Outcome> outcomes) {
    private static final String SEPARATOR = "\t";

    public RelevanceReport {
        outcomes = List.copyOf(outcomes);
    }

    public double ndcg() {
        return mean(Score::ndcg);
    }

    public double reciprocalRank() {
        return mean(Score::reciprocalRank);
    }

    public double recall() {
        return mean(Score::recall);
    }

    /** How many queries found no article at all. */
    public long withoutHits() {
        return outcomes.stream().filter(outcome -> outcome.total() == 0).count();
    }

    /** The queries that the archive refused to answer. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(outcome -> outcome.failure() != null).toList();
    }

    /** The time within which this share of the queries was answered, as the client saw it. */
    public Duration time(double share) {
        List<Duration> times = outcomes.stream().map(Outcome::time).sorted().toList();
        int place = (int) Math.ceil(share * times.size()) - 1;
        return times.get(Math.max(place, 0));
    }

    /** The measures, one a line. */
    public List<String> lines() {
        return List.of(
                "queries:       " + outcomes.size(),
                "nDCG@10:       " + number(ndcg()) + " (linear gains)",
                "MRR@10:        " + number(reciprocalRank()),
                "recall@10:     " + number(recall()),
                "without hits:  " + withoutHits(),
                "time:          p50 " + time(0.5).toMillis() + " ms, p95 "
                        + time(0.95).toMillis() + " ms");
    }

    /** One line for each query, parted by tabs: id, nDCG@10, reciprocal rank, recall, articles found, milliseconds, text. */
    public List<String> linesPerQuery() {
        return outcomes.stream().map(RelevanceReport::line).toList();
    }

    private static String line(Outcome outcome) {
        return String.join(
                SEPARATOR,
                outcome.query().id(),
                number(outcome.score().ndcg()),
                number(outcome.score().reciprocalRank()),
                number(outcome.score().recall()),
                Long.toString(outcome.total()),
                Long.toString(outcome.time().toMillis()),
                outcome.typed().replaceAll("\\s+", " "));
    }

    private double mean(ToDoubleFunction<Score> measure) {
        return outcomes.stream()
                .map(Outcome::score)
                .mapToDouble(measure)
                .average()
                .orElse(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
