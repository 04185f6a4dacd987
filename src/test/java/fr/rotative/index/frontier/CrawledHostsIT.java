package fr.rotative.index.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.frontier.Validators;
import fr.rotative.crawl.frontier.Visit;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.index.TestArchive;
import fr.rotative.search.CrawledHosts;
import fr.rotative.search.result.CrawledHost;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers are told of the frontier. */
@ExtendWith(ElasticsearchServer.class)
class CrawledHostsIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ElasticsearchClient client;
    private final CrawledHosts hosts;

    CrawledHostsIT(ElasticsearchClient client) {
        this.client = client;
        this.hosts = new CrawledHosts(client, Clock.fixed(NOON.plusSeconds(1), ZoneOffset.UTC));
        TestArchive.forget(client, "frontier");
    }

    @Test
    void each_host_tells_what_is_known_fetched_due_refused_and_failed_and_why() {
        ElasticsearchFrontier frontier = new ElasticsearchFrontier(client, Clock.systemUTC());
        frontier.open();
        frontier.add(List.of(page("http://presse.example/neuve")), NOON);
        frontier.refuse(List.of(
                visited("http://presse.example/lue", State.FETCHED, ""),
                visited("http://presse.example/ailleurs", State.REDIRECTED, ""),
                visited("http://presse.example/interdite", State.REFUSED, "robots"),
                visited("http://presse.example/perdue", State.FAILED, "http-404"),
                visited("http://presse.example/perdue-aussi", State.FAILED, "http-404"),
                visited("http://autre.example/muette", State.FAILED, "timeout")));
        frontier.counts(NOON);

        assertThat(hosts.all())
                .containsExactly(
                        new CrawledHost("presse.example", 6, 2, 1, Map.of("robots", 1L), Map.of("http-404", 2L)),
                        new CrawledHost("autre.example", 1, 0, 0, Map.of(), Map.of("timeout", 1L)));
    }

    @Test
    void an_archive_that_was_never_crawled_knows_no_host() {
        assertThat(hosts.all()).isEmpty();
    }

    private static Entry visited(String url, State state, String reason) {
        Visit visit = new Visit(NOON, state, reason, Validators.NONE, null, 0, Duration.ofDays(1));
        return new Entry(page(url), visit.due(), visit);
    }

    private static Candidate page(String url) {
        return new Candidate(CrawlUrl.of(url), Role.PAGE, 1, null, null);
    }
}
