package fr.rotative.cli.speed;

import java.time.Duration;
import java.util.List;

/**
 * Questions asked of a server that has just been started, until it answers no faster for it: so long it compiles its own
 * code, which an archive in service did long ago.
 */
final class WarmingUp {
    private static final Duration SLICE = Duration.ofSeconds(10);
    private static final int MOST_SLICES = 18;
    private static final int CLIENTS = 4;

    /** What counts as faster. */
    private static final double GAIN = 1.02;

    /** Slices without gain, after which none is expected. */
    private static final int PATIENCE = 3;

    private final Straight archive;

    WarmingUp(Straight archive) {
        this.archive = archive;
    }

    /** Three minutes at most. */
    void ask(List<AskedAgain> questions) throws InterruptedException {
        Crowd crowd = new Crowd(CLIENTS, questions);
        double best = 0;
        int idle = 0;
        for (int slice = 0; slice < MOST_SLICES && idle < PATIENCE; slice++) {
            double rate = crowd.rate(SLICE, question -> archive.get(question.path()));
            idle = rate > best * GAIN ? 0 : idle + 1;
            best = Math.max(best, rate);
        }
    }
}
