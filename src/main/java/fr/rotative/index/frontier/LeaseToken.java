package fr.rotative.index.frontier;

import fr.rotative.crawl.frontier.Lease;
import fr.rotative.index.BulkWriter.Condition;

/** What a lease is known by: the version that its entry had from then on. */
record LeaseToken(Condition.Unchanged version) {
    private static final String BETWEEN = ":";

    static LeaseToken of(Lease lease) {
        String[] numbers = lease.token().split(BETWEEN, 2);
        return new LeaseToken(new Condition.Unchanged(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
    }

    String text() {
        return version.sequenceNumber() + BETWEEN + version.primaryTerm();
    }
}
