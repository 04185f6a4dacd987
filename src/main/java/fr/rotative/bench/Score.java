package fr.rotative.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good the first {@value #DEPTH} articles of a ranking are, each measure from 0 to 1.
 *
 * @param ndcg normalised discounted cumulated gain, as {@code trec_eval} computes it: an article gains its grade (not a
 *     power of it), divided by the binary logarithm of its rank plus one; the sum is divided by that of the best possible
 *     ranking
 * @param reciprocalRank one divided by the rank of the first article that answers; 0 if none does
 * @param recall the share of the answering articles that are among them
 */
public record Score(double ndcg, double reciprocalRank, double recall) {
    /** How far a reader looks: a first page. */
    public static final int DEPTH = 10;

    /** What a query is worth that got no answer. */
    static final Score NOTHING = new Score(0, 0, 0);

    /** @param ranking without repetitions, best first */
    static Score of(Judged query, List<Found> ranking) {
        List<Integer> grades = ranking.stream().limit(DEPTH).map(query::grade).toList();
        List<Integer> best = query.grades().values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        long found = grades.stream().filter(grade -> grade > 0).count();
        return new Score(gain(grades) / gain(best), reciprocalRank(grades), (double) found / best.size());
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(grades.size(), DEPTH))
                .mapToDouble(place -> grades.get(place) / log2(place + 2))
                .sum();
    }

    private static double reciprocalRank(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .filter(place -> grades.get(place) > 0)
                .mapToDouble(place -> 1.0 / (place + 1))
                .findFirst()
                .orElse(0);
    }

    private static double log2(int n) {
        return Math.log(n) / Math.log(2);
    }
}
