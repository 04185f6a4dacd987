package fr.rotative.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.WarcStore;
import fr.rotative.crawl.fetch.FetchLimits;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Frontier;
import fr.rotative.crawl.frontier.InMemoryFrontier;
import fr.rotative.crawl.frontier.State;
import fr.rotative.crawl.politeness.Pace;
import fr.rotative.crawl.rude.Misbehaviour;
import fr.rotative.crawl.rude.Misbehaviours;
import fr.rotative.crawl.rude.RudeSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One crawl of many servers, each of which misbehaves in its own way. It ends, and of each address it is known what came
 * of it and why.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(120)
class MisbehavingSitesTest {
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(4), Duration.ofSeconds(4));
    private static final Pace PACE =
            new Pace(Duration.ZERO, Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMinutes(1));
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WORKERS = 16;

    private final List<Misbehaviour> misbehaviours = Misbehaviours.all();
    private final Map<String, RudeSite> sites = new LinkedHashMap<>();
    private final Frontier frontier = new InMemoryFrontier();

    @BeforeAll
    void crawl(@TempDir Path folder) throws Exception {
        for (Misbehaviour misbehaviour : misbehaviours) {
            sites.put(misbehaviour.name(), new RudeSite(misbehaviour.replies()));
        }
        List<CrawlUrl> homes =
                sites.values().stream().map(site -> site.url("/")).toList();
        CrawlPlan plan = CrawlPlan.of(homes, "")
                .withLimits(LIMITS)
                .withPace(PACE)
                .withWorkers(WORKERS)
                .withPatience(PATIENCE);
        try (WarcStore store = WarcStore.open(folder)) {
            new Crawler(plan, frontier, (exchange, page, earlier) -> store.append(exchange, earlier), summary -> {})
                    .run();
        }
    }

    @AfterAll
    void close() throws IOException {
        for (RudeSite site : sites.values()) {
            site.close();
        }
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void the_address_has_a_state_and_a_reason(Misbehaviour misbehaviour) {
        assertThat(find(misbehaviour, misbehaviour.path()))
                .returns(misbehaviour.state(), Entry::state)
                .returns(misbehaviour.reason(), Entry::reason);
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void the_server_is_not_asked_more_than_is_good_for_it(Misbehaviour misbehaviour) {
        RudeSite site = site(misbehaviour);

        assertThat(site.requestsFor(misbehaviour.path())).isLessThanOrEqualTo(misbehaviour.askedAtMost());
        assertThat(site.requests()).hasSizeLessThanOrEqualTo(misbehaviour.requestsAtMost());
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void what_is_to_be_had_nevertheless_is_fetched(Misbehaviour misbehaviour) {
        assertThat(misbehaviour.fetchedToo())
                .allSatisfy(path -> assertThat(find(misbehaviour, path).state()).isEqualTo(State.FETCHED));
    }

    @Test
    void every_address_is_accounted_for() {
        assertThat(frontier.counts(Instant.now()).in(State.WAITING)).isZero();
    }

    List<Misbehaviour> misbehaviours() {
        return misbehaviours;
    }

    private Entry find(Misbehaviour misbehaviour, String path) {
        return frontier.find(site(misbehaviour).url(path)).orElseThrow();
    }

    private RudeSite site(Misbehaviour misbehaviour) {
        return Objects.requireNonNull(sites.get(misbehaviour.name()));
    }
}
