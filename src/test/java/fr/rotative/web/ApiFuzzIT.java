package fr.rotative.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.web.RandomRequests.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked of the API, it never fails, and says what is wrong as a problem. Other requests than the usual ones:
 * {@code -Drotative.fuzz.seed=N -Drotative.fuzz.requests=N}.
 */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFuzzIT {
    private static final long SEED = Long.getLong("rotative.fuzz.seed", 20261126);
    private static final int REQUESTS = Integer.getInteger("rotative.fuzz.requests", 3000);
    private static final int AT_ONCE = 4;

    /** What any address may be answered with, so that the description need not say it of each. */
    private static final Set<String> ANYWHERE = Set.of("304", "400", "404", "405", "413", "414", "417", "426", "431");

    private final ApiDescription description = new ApiDescription();
    private final JsonMapper json = new JsonMapper();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final ServedArchive archive;

    ApiFuzzIT(ElasticsearchClient elasticsearch) {
        archive = ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void never_fails_and_always_says_what_is_wrong() throws Exception {
        List<String> ids = List.of(
                archive.idOf("Lagardère cède Club-Internet"),
                archive.idOf("Avertissement sur résultats chez Apple").replace("#", "%23"),
                archive.idOf(HostileArticle.WORD),
                "vivendi-universal",
                "wanadoo",
                "inconnu");
        RandomRequests requests = new RandomRequests(description, ids, SEED);
        List<Callable<Optional<String>>> asked = IntStream.range(0, REQUESTS)
                .mapToObj(number -> (Callable<Optional<String>>) () -> fault(number, requests.request(number)))
                .toList();
        List<String> faults = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Optional<String>> answered : clients.invokeAll(asked)) {
                answered.get().ifPresent(faults::add);
            }
        } finally {
            clients.shutdown();
        }
        System.out.println("ApiFuzzIT: seed " + SEED + ", " + REQUESTS + " requests, answers by status: " + statuses);
        assertThat(faults.stream().limit(20))
                .as("%d of %d requests with seed %d", faults.size(), REQUESTS, SEED)
                .isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404, 405, 413, 414, 431);
        assertThat(archive.get("/api/v1/articles").statusCode()).isEqualTo(200);
    }

    private Optional<String> fault(int number, Request request) throws IOException {
        RawAnswer answer = RawAnswer.to(request.bytes(), archive.server().port());
        synchronized (statuses) {
            statuses.merge(answer.status(), 1, Integer::sum);
        }
        return fault(request, answer)
                .map(fault -> "\n" + fault + "\n  request " + number + ": " + request.shown() + "\n  answer: "
                        + answer.shown());
    }

    private Optional<String> fault(Request request, RawAnswer answer) {
        int status = answer.status();
        String type = answer.header("Content-Type");
        if (status >= 500 || status == 0) {
            return Optional.of("a failure");
        }
        if (!description.statuses(request.template()).contains(String.valueOf(status))
                && !ANYWHERE.contains(String.valueOf(status))) {
            return Optional.of("a status that the description does not know");
        }
        if (status >= 400) {
            return type.startsWith("application/problem+json") ? problem(request, answer) : Optional.of("no problem");
        }
        return status == 200
                        && type.startsWith("application/json")
                        && !request.method().equals("HEAD")
                ? unreadable(answer)
                : Optional.empty();
    }

    private Optional<String> problem(Request request, RawAnswer answer) {
        if (request.method().equals("HEAD")) {
            return Optional.empty();
        }
        List<String> contradictions = description.contradictions("Problem", answer.body());
        return contradictions.isEmpty() ? Optional.empty() : Optional.of(contradictions.toString());
    }

    private Optional<String> unreadable(RawAnswer answer) {
        try {
            json.readTree(answer.body());
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
