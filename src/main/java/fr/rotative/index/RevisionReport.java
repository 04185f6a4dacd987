package fr.rotative.index;

import java.util.List;

/**
 * What became of a revision of all articles.
 *
 * @param read how many were looked at
 * @param changed how many were written back
 * @param failures those that were to change but were refused
 */
public record RevisionReport(long read, long changed, List<BulkWriter.Failure> failures) {
    public RevisionReport {
        failures = List.copyOf(failures);
    }
}
