package fr.rotative.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.bench.speed.RecordingProxy;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.engine.Endpoint;
import fr.rotative.index.TestArchive;
import fr.rotative.index.TestArticle;
import fr.rotative.search.request.Facet;
import fr.rotative.search.request.PageNumber;
import fr.rotative.search.request.SearchRequest;
import fr.rotative.search.result.Chronology;
import fr.rotative.search.result.FacetListing;
import fr.rotative.search.result.SearchResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search asks Elasticsearch in turn, each time with the time that the search has left. */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedTimeIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Pattern TIMEOUT = Pattern.compile("\"timeout\":\"(\\d+)(m?s)\"");

    private final ElasticsearchClient client;
    private final RecordingProxy proxy;
    private final ElasticsearchConnection recorded;

    SharedTimeIT(ElasticsearchClient client, Endpoint endpoint) throws IOException {
        this.client = client;
        this.proxy = RecordingProxy.before(endpoint.addresses().get(0));
        this.recorded = new ElasticsearchConnection(
                new Endpoint(List.of(proxy.address()), endpoint.credentials(), Optional.empty()));
    }

    @BeforeAll
    void anArchive() {
        TestArchive.of(
                client,
                TestArticle.documents(
                        TestArticle.titled("Un logiciel libre").body("Le courriel arrive."),
                        TestArticle.titled("Un autre").body("Un email arrive.")));
    }

    @AfterAll
    void close() {
        recorded.close();
        proxy.close();
    }

    @Test
    void the_search_its_synonyms_and_its_reasons() {
        SearchResult found = ask("email");

        assertThat(found.query().synonyms()).isNotEmpty();
        assertThat(timeouts()).hasSizeGreaterThanOrEqualTo(3).satisfies(SharedTimeIT::areOneTimeRunningOut);
    }

    @Test
    void the_ways_to_relax_it() {
        SearchResult found = ask("email inconnu introuvable");

        assertThat(found.query().relaxed()).isTrue();
        assertThat(timeouts()).hasSizeGreaterThanOrEqualTo(3).satisfies(SharedTimeIT::areOneTimeRunningOut);
    }

    @Test
    void searches_compared_over_time() {
        Chronology compared = search().chronology(List.of("email", "logiciel"), SearchRequest.EVERYTHING);

        assertThat(compared.partial()).isFalse();
        assertThat(timeouts()).hasSizeGreaterThanOrEqualTo(2).satisfies(SharedTimeIT::areOneTimeRunningOut);
    }

    @Test
    void all_values_of_a_facet() {
        FacetListing values = search().values(
                        SearchRequest.EVERYTHING.withQ("email"),
                        new FacetListing.Question(Facet.SECTION, "", new PageNumber(1, 10)));

        assertThat(values.partial()).isFalse();
        assertThat(timeouts()).isNotEmpty().satisfies(SharedTimeIT::areOneTimeRunningOut);
    }

    @Test
    void searches_offered_in_place_of_one_that_found_nothing_for_which_a_fifth_of_it_is_left() {
        List<SearchRequest> offered = Stream.of("email", "logiciel", "introuvable")
                .map(SearchRequest.EVERYTHING::withQ)
                .toList();

        assertThat(search().totals(offered)).containsExactly(2L, 1L, 0L);
        assertThat(timeouts())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(left -> left <= LIMIT.toMillis() / 5)
                .satisfies(SharedTimeIT::areOneTimeRunningOut);
        assertThat(new ArticleSearch(client, Duration.ZERO).totals(offered)).containsOnly(0L);
    }

    private ArticleSearch search() {
        proxy.taken();
        return new ArticleSearch(recorded.client(), LIMIT);
    }

    private SearchResult ask(String q) {
        return search().search(SearchRequest.EVERYTHING
                .withQ(q)
                .withExtras(new SearchRequest.Extras(Set.of(), SearchRequest.Interval.AUTO, true)));
    }

    /** In milliseconds, one or more for each question; looking for words like others is too quick to have any. */
    private List<Long> timeouts() {
        return proxy.taken().stream()
                .filter(question -> question.path().matches("/articles/_m?search.*"))
                .map(question -> new String(question.body(), StandardCharsets.UTF_8))
                .filter(body -> !body.contains("\"suggest\""))
                .flatMap(SharedTimeIT::timeouts)
                .toList();
    }

    private static Stream<Long> timeouts(String body) {
        List<Long> given =
                TIMEOUT.matcher(body).results().map(SharedTimeIT::milliseconds).toList();
        assertThat(given).as(body).isNotEmpty();
        return given.stream();
    }

    private static long milliseconds(MatchResult timeout) {
        long count = Long.parseLong(timeout.group(1));
        return timeout.group(2).equals("s") ? Duration.ofSeconds(count).toMillis() : count;
    }

    private static void areOneTimeRunningOut(List<? extends Long> left) {
        assertThat(left.get(0)).isLessThanOrEqualTo(LIMIT.toMillis());
        assertThat(List.<Long>copyOf(left)).isSortedAccordingTo((one, next) -> Long.compare(next, one));
    }
}
