package fr.rotative.crawl.frontier;

/** The visit by which a lease ends. */
public record Completion(Lease lease, Visit visit) {
    /** What is known of the address from now on. */
    public Entry entry() {
        return new Entry(lease.entry().found(), visit.due(), visit);
    }
}
