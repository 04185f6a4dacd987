package fr.rotative.index;

import java.util.List;
import java.util.Map;

/**
 * What became of the articles given to be written.
 *
 * @param outcomes by article id, in the order given
 * @param failures why the failed ones failed
 */
public record WriteReport(Map<String, Outcome> outcomes, List<BulkWriter.Failure> failures) {

    /** What became of one article. */
    public enum Outcome {
        /** The archive did not have it. */
        NEW,
        /** The archive had it with other words, or read in another way. */
        CHANGED,
        /** The archive had it just so; at most another capture of it was noted. */
        UNCHANGED,
        FAILED
    }

    public WriteReport {
        failures = List.copyOf(failures);
    }

    public long count(Outcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }
}
