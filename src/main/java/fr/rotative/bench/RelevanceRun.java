package fr.rotative.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Asks an archive the queries of a test set.
 *
 * @param usual for the queries that do not say how many of their words must match
 */
public record RelevanceRun(RestApi api, Match usual, Wording wording) {

    /**
     * @param progress told how many queries were asked
     * @throws IOException if the archive does not answer at all
     */
    public RelevanceReport over(TestSet set, IntConsumer progress) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Judged query : set.queries()) {
            outcomes.add(ask(query));
            progress.accept(outcomes.size());
        }
        return new RelevanceReport(outcomes);
    }

    private Outcome ask(Judged query) throws IOException, InterruptedException {
        String typed = wording.of(query.text());
        long start = System.nanoTime();
        try {
            RestApi.Ranking ranking = api.search(typed, query.match() == null ? usual : query.match());
            Score score = Score.of(query, ranking.articles());
            return new Outcome(query, typed, score, ranking.total(), since(start), null);
        } catch (RestApi.Refused e) {
            return new Outcome(query, typed, Score.NOTHING, 0, since(start), e.getMessage());
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
