package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.Text;
import fr.rotative.demo.ExpectedArticles;
import fr.rotative.demo.ExpectedArticles.Expected;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole chain on real parts: newspaper, crawl, WARC, normaliser, companies, Elasticsearch, REST API. */
class DemonstrationIT {
    private static final Pattern SERVED = Pattern.compile("Its archive, (\\d+) articles: (http://\\S+)");
    private static final Pattern HALFWAY = Pattern.compile("crawl: [1-9]\\d* of");

    private final TestDataDirectory data = TestDataDirectory.kept("test-demonstration");
    private String paperPort = "";

    @BeforeEach
    void fromNothing() throws IOException {
        data.deleteAllButServer();
        try (ServerSocket free = new ServerSocket(0)) {
            paperPort = String.valueOf(free.getLocalPort());
        }
    }

    @AfterEach
    void leaveNothing() {
        data.close();
    }

    @Test
    void a_demonstration_killed_halfway_is_whole_after_the_next_start_and_has_nothing_new_after_that() {
        RotativeProcess killed = demonstration();
        killed.awaitLine(HALFWAY);
        killed.kill();
        awaitNoOrphan();

        try (RotativeProcess whole = demonstration()) {
            Api api = new Api(whole.awaitLine(SERVED).group(2));
            everyArticleIsThereOnceToTheLetter(api);
            aWordAndItsFacetsAreFound(api);
        }

        try (RotativeProcess again = demonstration()) {
            again.awaitLine(SERVED);
            assertThat(again.output()).contains("articles: 0 new, 0 changed");
        }
        awaitNoOrphan();
    }

    private RotativeProcess demonstration() {
        return RotativeProcess.start(data.path(), "demo", "--port", "0", "--paper-port", paperPort);
    }

    private static void everyArticleIsThereOnceToTheLetter(Api api) {
        List<Expected> expected = ExpectedArticles.all();
        assertThat(api.allIds())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(article -> article.id().value()).toList());
        SoftAssertions.assertSoftly(softly -> expected.forEach(
                article -> isToTheLetter(softly, api.article(article.id().value()), article)));
    }

    private static void isToTheLetter(SoftAssertions softly, JsonNode found, Expected expected) {
        Text text = expected.text();
        String name = expected.published() + " " + text.title();
        softly.assertThat(found.path("title").asString()).isEqualTo(text.title());
        softly.assertThat(found.path("lead").asStringOpt().orElse(null))
                .as(name)
                .isEqualTo(text.lead());
        softly.assertThat(strings(found.path("paragraphs"))).as(name).isEqualTo(text.paragraphs());
        softly.assertThat(found.path("section").asString(""))
                .as(name)
                .isEqualTo(expected.section().name());
        softly.assertThat(strings(found.path("authors")))
                .as(name)
                .isEqualTo(expected.byline().authors());
        softly.assertThat(found.path("source").asString(""))
                .as(name)
                .isEqualTo(expected.byline().source());
        softly.assertThat(found.path("published").path("on").asString(""))
                .as(name)
                .isEqualTo(expected.published().toString());
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static void aWordAndItsFacetsAreFound(Api api) {
        JsonNode answer = api.get("/api/v1/articles?q=licenciement&facets=company,year");

        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(answer.path("facets").path("company").size()).isPositive();
        assertThat(answer.path("facets").path("year").size()).isPositive();
        assertThat(answer.path("articles").get(0).path("snippets").toString()).contains("<mark>licenciement");
    }

    /** No process is left whose command line names the data directory. */
    private void awaitNoOrphan() {
        Awaitility.await("no process on " + data.path())
                .atMost(Duration.ofMinutes(1))
                .until(() -> ProcessHandle.allProcesses()
                        .noneMatch(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(data.path().toString()))
                                .isPresent()));
    }
}
