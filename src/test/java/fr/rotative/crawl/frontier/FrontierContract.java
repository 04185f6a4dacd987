package fr.rotative.crawl.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.CaptureReference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every frontier keeps to. */
public abstract class FrontierContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final CrawlUrl A = CrawlUrl.of("http://presse.example/a.shtml");
    private static final CrawlUrl B = CrawlUrl.of("http://autre.example/b.shtml");

    /** An empty frontier; called once for each test. */
    protected abstract Frontier frontier();

    private Frontier frontier;

    @BeforeEach
    void anEmptyFrontier() {
        frontier = frontier();
    }

    @Test
    void an_address_is_added_once() {
        assertThat(frontier.add(List.of(page(A), page(B)), NOON)).isEqualTo(2);
        assertThat(frontier.add(List.of(page(A)), NOON)).isZero();
        assertThat(frontier.counts(NOON).known()).isEqualTo(2);
    }

    @Test
    void an_address_comes_back_as_it_was_added() {
        Candidate candidate = new Candidate(A, Role.LISTING, 3, B, NOON.minus(MINUTE));
        frontier.add(List.of(candidate), NOON);

        assertThat(frontier.find(A)).contains(new Entry(candidate, NOON, null));
        assertThat(frontier.find(B)).isEmpty();
    }

    @Test
    void what_is_leased_is_leased_to_nobody_else_before_the_lease_ends() {
        frontier.add(List.of(page(A)), NOON);

        assertThat(urls(lease(NOON))).containsExactly(A);
        assertThat(lease(NOON)).isEmpty();
        assertThat(urls(lease(NOON.plus(MINUTE)))).containsExactly(A);
    }

    @Test
    void what_is_due_for_longest_is_leased_first_and_what_is_not_due_is_not_leased() {
        CrawlUrl later = CrawlUrl.of("http://presse.example/plus-tard.shtml");
        CrawlUrl tomorrow = CrawlUrl.of("http://presse.example/demain.shtml");
        frontier.add(List.of(page(later)), NOON);
        frontier.add(List.of(page(A)), NOON.minus(MINUTE));
        frontier.add(List.of(page(tomorrow)), NOON.plus(Duration.ofDays(1)));

        assertThat(urls(lease(NOON))).containsExactly(A, later);
    }

    @Test
    void no_more_is_leased_than_was_asked_for_and_nothing_of_excepted_hosts() {
        frontier.add(List.of(page(A), page(B)), NOON);

        assertThat(frontier.lease(request(NOON, 1, Set.of()))).hasSize(1);
        frontier.add(List.of(page(CrawlUrl.of("http://presse.example/c.shtml"))), NOON);
        assertThat(urls(frontier.lease(request(NOON.plus(MINUTE), 10, Set.of(A.host())))))
                .containsExactly(B);
    }

    @Test
    void a_visit_is_remembered_whole_and_tells_when_the_address_is_due_again() {
        frontier.add(List.of(page(A)), NOON);
        Lease lease = lease(NOON).get(0);
        Visit visit = visit(NOON, State.FETCHED, "");

        assertThat(complete(lease, visit)).isEqualTo(1);

        assertThat(frontier.find(A)).contains(new Entry(page(A), NOON.plus(visit.interval()), visit));
        assertThat(lease(NOON.plus(MINUTE))).isEmpty();
        assertThat(urls(lease(visit.due()))).containsExactly(A);
    }

    @Test
    void visits_that_are_recorded_together_count_each_for_itself() {
        frontier.add(List.of(page(A), page(B)), NOON);
        Lease dead = lease(NOON).get(0);
        List<Lease> alive = lease(NOON.plus(MINUTE));
        Visit visit = visit(NOON, State.FETCHED, "");

        List<Completion> both = alive.stream()
                .map(lease ->
                        new Completion(lease.entry().url().equals(dead.entry().url()) ? dead : lease, visit))
                .toList();

        assertThat(frontier.complete(both)).isEqualTo(1);
        assertThat(frontier.counts(NOON.plus(MINUTE)).byState())
                .containsEntry(State.FETCHED, 1L)
                .containsEntry(State.WAITING, 1L);
    }

    @Test
    void a_lease_that_has_ended_and_was_granted_again_completes_nothing() {
        frontier.add(List.of(page(A)), NOON);
        Lease dead = lease(NOON).get(0);
        Lease alive = lease(NOON.plus(MINUTE)).get(0);

        Visit late = visit(NOON, State.FAILED, "timeout");
        assertThat(complete(dead, late)).isZero();
        assertThat(complete(alive, visit(NOON, State.FETCHED, ""))).isEqualTo(1);
        assertThat(frontier.find(A).orElseThrow().state()).isEqualTo(State.FETCHED);
    }

    @Test
    void what_is_released_is_due_when_the_crawler_says() {
        frontier.add(List.of(page(A)), NOON);

        frontier.release(lease(NOON), NOON.plusSeconds(5));

        assertThat(lease(NOON)).isEmpty();
        assertThat(urls(lease(NOON.plusSeconds(5)))).containsExactly(A);
    }

    @Test
    void an_address_that_changed_since_its_last_visit_is_due_at_once() {
        frontier.add(List.of(page(A)), NOON);
        complete(lease(NOON).get(0), visit(NOON, State.FETCHED, ""));

        frontier.add(List.of(changed(A, NOON.minus(MINUTE))), NOON.plus(MINUTE));
        assertThat(lease(NOON.plus(MINUTE))).isEmpty();

        frontier.add(List.of(changed(A, NOON.plusSeconds(1))), NOON.plus(MINUTE));
        assertThat(urls(lease(NOON.plus(MINUTE)))).containsExactly(A);
    }

    @Test
    void the_next_due_time_counts_leases_until_they_end() {
        assertThat(frontier.nextDue(Set.of())).isEmpty();
        frontier.add(List.of(page(A)), NOON);
        assertThat(frontier.nextDue(Set.of())).contains(NOON);
        lease(NOON);
        assertThat(frontier.nextDue(Set.of())).contains(NOON.plus(MINUTE));
        assertThat(frontier.nextDue(Set.of(A.host()))).isEmpty();
    }

    @Test
    void addresses_are_counted_by_what_came_of_them() {
        frontier.add(List.of(page(A), page(B)), NOON);
        Lease lease = lease(NOON).stream()
                .filter(granted -> granted.entry().url().equals(A))
                .findFirst()
                .orElseThrow();
        complete(lease, visit(NOON, State.REFUSED, "robots"));

        FrontierCounts counts = frontier.counts(NOON.plus(MINUTE));

        assertThat(counts.in(State.REFUSED)).isEqualTo(1);
        assertThat(counts.in(State.WAITING)).isEqualTo(1);
        assertThat(counts.due()).isEqualTo(1);
    }

    @Test
    void threads_that_lease_at_the_same_time_share_the_addresses_without_doubles() throws Exception {
        frontier.add(
                IntStream.range(0, 200).mapToObj(FrontierContract::numbered).toList(), NOON);
        ConcurrentLinkedQueue<CrawlUrl> leased = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> ended = Stream.<Runnable>generate(() -> () -> leaseAll(leased))
                .limit(4)
                .<Future<?>>map(threads::submit)
                .toList();
        for (Future<?> thread : ended) {
            thread.get();
        }
        threads.shutdown();

        assertThat(leased).hasSize(200);
        assertThat(new HashSet<>(leased)).hasSize(200);
    }

    @Test
    void what_is_refused_is_remembered_with_its_reason_and_changes_nothing_that_is_known() {
        frontier.add(List.of(page(A)), NOON);
        Visit refusal = new Visit(NOON, State.REFUSED, "trap", Validators.NONE, null, 0, MINUTE);

        List<Entry> refused = frontier.refuse(
                List.of(new Entry(page(A), refusal.due(), refusal), new Entry(page(B), refusal.due(), refusal)));

        assertThat(refused).extracting(Entry::url).containsExactly(B);
        assertThat(frontier.find(A)).contains(new Entry(page(A), NOON, null));
        assertThat(frontier.find(B)).contains(new Entry(page(B), NOON.plus(MINUTE), refusal));
        assertThat(urls(lease(NOON))).containsExactly(A);
    }

    private void leaseAll(ConcurrentLinkedQueue<CrawlUrl> leased) {
        List<Lease> granted = frontier.lease(request(NOON, 7, Set.of()));
        while (!granted.isEmpty()) {
            leased.addAll(urls(granted));
            granted = frontier.lease(request(NOON, 7, Set.of()));
        }
    }

    private int complete(Lease lease, Visit visit) {
        return frontier.complete(List.of(new Completion(lease, visit)));
    }

    private List<Lease> lease(Instant now) {
        return frontier.lease(request(now, 10, Set.of()));
    }

    private static LeaseRequest request(Instant now, int limit, Set<String> exceptHosts) {
        return new LeaseRequest("test", limit, now, now.plus(MINUTE), exceptHosts);
    }

    private static List<CrawlUrl> urls(List<Lease> leases) {
        return leases.stream().map(lease -> lease.entry().url()).toList();
    }

    private static Candidate page(CrawlUrl url) {
        return new Candidate(url, Role.PAGE, 1, null, null);
    }

    private static Candidate numbered(int number) {
        return page(CrawlUrl.of("http://presse.example/" + number));
    }

    private static Candidate changed(CrawlUrl url, Instant changed) {
        return new Candidate(url, Role.PAGE, 1, null, changed);
    }

    private static Visit visit(Instant at, State state, String reason) {
        CaptureReference capture = new CaptureReference("a.warc.gz", 512, "sha1:ABC", at);
        Validators validators = new Validators("W/\"1\"", "Mon, 12 Feb 2001 10:00:00 GMT");
        return new Visit(at, state, reason, validators, capture, 0, Duration.ofDays(1));
    }
}
