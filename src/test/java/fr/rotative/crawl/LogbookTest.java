package fr.rotative.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.discovery.PageProfile;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.crawl.frontier.Lease;
import fr.rotative.crawl.frontier.LeaseRequest;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import fr.rotative.crawl.politeness.Politeness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogbookTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrawlUrl FOUND = CrawlUrl.of("http://presse.example/trouve.shtml");

    private final Frontier frontier = new InMemoryFrontier();
    private final List<Integer> writes = new ArrayList<>();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Logbook logbook = logbook();
    private boolean away;
    private boolean foundWasThere;

    @Test
    void visits_that_end_during_a_write_are_written_together() throws Exception {
        List<Lease> leases = leases(10);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> logbook.record(leases.get(0), visit()));
        writing.await();

        leases.subList(1, 10).forEach(lease -> logbook.record(lease, visit()));
        goOn.countDown();
        first.get();

        assertThat(writes).containsExactly(1, 9);
        assertThat(frontier.counts(NOON).in(State.FETCHED)).isEqualTo(10);
    }

    @Test
    void a_visit_that_ends_alone_is_written_at_once() {
        goOn.countDown();
        leases(3).forEach(lease -> logbook.record(lease, visit()));

        assertThat(writes).containsExactly(1, 1, 1);
    }

    @Test
    void what_a_visit_leads_to_is_in_the_frontier_before_the_visit_counts_as_made() {
        goOn.countDown();
        Candidate found = new Candidate(FOUND, Role.PAGE, 1, null, null);

        logbook.record(
                leases(1).get(0),
                new Visitor.Outcome(visit().visit(), new Discovered(List.of(found), Map.of(), PageProfile.UNKNOWN)));

        assertThat(foundWasThere).isTrue();
    }

    @Test
    void a_frontier_that_is_away_is_told_to_who_writes_and_the_next_visit_is_written_anew() {
        goOn.countDown();
        List<Lease> leases = leases(2);
        away = true;
        assertThatThrownBy(() -> logbook.record(leases.get(0), visit())).hasMessageContaining("Frontier away");

        away = false;
        logbook.record(leases.get(1), visit());

        assertThat(frontier.counts(NOON).in(State.FETCHED)).isEqualTo(1);
    }

    private Logbook logbook() {
        MovableClock clock = new MovableClock(NOON);
        CrawlPlan plan = TestCrawl.plan(FOUND);
        CrawlTally tally = new CrawlTally(clock);
        return new Logbook(
                observed(),
                new Harvest(frontier, plan.schedule(), tally, clock),
                tally,
                new WorkQueue(frontier, new Politeness(plan.pace(), clock), plan, clock));
    }

    /** The frontier, as one whose writes are looked at, wait to be let go on, and may fail. */
    private Frontier observed() {
        return (Frontier) Proxy.newProxyInstance(
                Frontier.class.getClassLoader(), new Class<?>[] {Frontier.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("complete")) {
                        observe((Collection<?>) arguments[0]);
                    }
                    return method.invoke(frontier, arguments);
                });
    }

    private void observe(Collection<?> completions) throws InterruptedException {
        foundWasThere = frontier.find(FOUND).isPresent();
        writes.add(completions.size());
        writing.countDown();
        goOn.await();
        if (away) {
            throw new UncheckedIOException(new IOException("Frontier away"));
        }
    }

    private List<Lease> leases(int count) {
        frontier.add(
                IntStream.range(0, count)
                        .mapToObj(i -> CrawlUrl.of("http://presse.example/" + i + ".shtml"))
                        .map(url -> Candidate.seed(url, NOON))
                        .toList(),
                NOON);
        return frontier.lease(new LeaseRequest("test", count, NOON, NOON.plusSeconds(60), Set.of()));
    }

    private static Visitor.Outcome visit() {
        return Visitor.Outcome.of(new Visit(NOON, State.FETCHED, "", Validators.NONE, null, 0, Duration.ofDays(1)));
    }
}
