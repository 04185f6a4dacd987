package fr.rotative.index.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.FrontierContract;
import fr.rotative.crawl.frontier.Lease;
import fr.rotative.crawl.frontier.LeaseRequest;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class ElasticsearchFrontierIT extends FrontierContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ElasticsearchClient client;

    ElasticsearchFrontierIT(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    protected Frontier frontier() {
        TestArchive.forget(client, "frontier");
        return reopened();
    }

    @Test
    void what_is_known_and_leased_outlives_the_crawler() {
        Frontier first = frontier();
        first.add(List.of(page("http://presse.example/a"), page("http://presse.example/b")), NOON);
        assertThat(lease(first, "first", 1)).hasSize(1);

        Frontier second = reopened();

        assertThat(second.counts(NOON).known()).isEqualTo(2);
        assertThat(lease(second, "first", 5)).hasSize(1);
    }

    @Test
    void what_a_dead_crawler_held_is_due_at_once_and_what_others_hold_is_left_to_them() {
        Frontier shared = frontier();
        shared.add(List.of(page("http://presse.example/a"), page("http://presse.example/b")), NOON.minusSeconds(1));
        shared.add(List.of(page("http://autre.example/c")), NOON);
        List<Lease> dead = lease(shared, "dead", 2);
        Lease alive = lease(shared, "alive", 1).get(0);

        assertThat(shared.reclaim("dead"::equals)).isEqualTo(2);

        assertThat(lease(shared, "other", 5))
                .extracting(found -> found.entry().url())
                .containsExactlyElementsOf(
                        dead.stream().map(found -> found.entry().url()).toList());
        assertThat(shared.find(alive.entry().url())).isPresent();
        assertThat(shared.reclaim("dead"::equals)).isZero();
    }

    @Test
    void a_host_is_crawled_by_one_crawler_at_a_time() {
        Frontier shared = frontier();
        shared.add(
                List.of(
                        page("http://presse.example/a"),
                        page("http://presse.example/b"),
                        page("http://autre.example/c")),
                NOON.minusSeconds(1));
        shared.add(List.of(page("http://autre.example/d")), NOON);
        Lease first = lease(shared, "first", 1).get(0);
        String busy = first.entry().url().host();

        assertThat(lease(shared, "second", 5))
                .isNotEmpty()
                .noneMatch(lease -> lease.entry().url().host().equals(busy));
        assertThat(lease(shared, "first", 5))
                .isNotEmpty()
                .allMatch(lease -> lease.entry().url().host().equals(busy));
    }

    @Test
    void an_address_longer_than_an_id_may_be_is_kept() {
        Frontier frontier = frontier();
        Candidate candidate = page("http://presse.example/" + "a".repeat(5_000));

        frontier.add(List.of(candidate), NOON);

        assertThat(frontier.find(candidate.url())).isPresent();
    }

    private Frontier reopened() {
        ElasticsearchFrontier frontier = new ElasticsearchFrontier(client, Clock.systemUTC());
        frontier.open();
        return frontier;
    }

    private static List<Lease> lease(Frontier frontier, String holder, int limit) {
        return frontier.lease(new LeaseRequest(holder, limit, NOON, NOON.plusSeconds(60), Set.of()));
    }

    private static Candidate page(String url) {
        return new Candidate(CrawlUrl.of(url), Role.PAGE, 1, null, null);
    }
}
