package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import fr.rotative.engine.TestDataDirectory;
import fr.rotative.engine.local.Release;
import fr.rotative.engine.local.TestCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive on a cluster of three nodes, served by two processes. Each node is killed and comes back while readers search
 * and an import writes.
 */
@Tag("cluster")
abstract class ClusterContract {
    private static final Logger LOG = LogManager.getLogger(ClusterContract.class);
    private static final String WORD = "graine";
    private static final int EARLIER = 240;

    /** Of the readers, and articles of the import, before and after a node is lost. */
    private static final int ANSWERS = 30;

    private static final int ARTICLES = 200;

    @TempDir
    private Path inputs;

    private final TestDataDirectory data = TestDataDirectory.kept("test-cluster-archive");
    private final TestDataDirectory nodes = TestDataDirectory.kept("test-cluster");

    @SuppressWarnings("NullAway.Init") // the test starts it
    private TestCluster cluster;

    /** What the nodes run; skips the test where it cannot be had. */
    abstract Release release();

    @Test
    void no_answer_and_no_article_is_lost_with_any_node() throws Exception {
        data.deleteAll();
        try (TestCluster started = TestCluster.start(nodes, release())) {
            cluster = started;
            try (RotativeProcess one = serveFirst();
                    RotativeProcess other = serve()) {
                importEarlierArticles();
                long imported = loseEachNode(one, other);

                requireExactly(imported, one.api());
                requireExactly(imported, other.api());
                requireSharding(cluster.client());
            }
        } finally {
            data.close();
        }
        requireNoProcessLeft();
    }

    private void importEarlierArticles() throws IOException {
        Path file = Files.writeString(inputs.resolve("earlier.ndjson"), Feed.articles(WORD, 0, EARLIER, new Random(1)));
        try (RotativeProcess importing = start("import", file.toString())) {
            assertThat(importing.exitCode()).as(importing::output).isZero();
        }
    }

    /** @return how many articles were imported meanwhile */
    private long loseEachNode(RotativeProcess one, RotativeProcess other) throws Exception {
        Path pipe = inputs.resolve("feed.ndjson");
        try (Readers readers = new Readers(List.of(one.address(), other.address()), WORD, Feed.ids(WORD, EARLIER));
                Feed feed = Feed.into(pipe, () -> count(one.api()) - EARLIER);
                RotativeProcess importing = start("import", pipe.toString())) {
            for (int node = 0; node < cluster.size(); node++) {
                awaitWork(readers, feed);
                cluster.kill(node);
                awaitWork(readers, feed);
                cluster.bringBack(node);
                LOG.info("Node {} was away: {} answers so far, {} articles", node, readers.answers(), feed.sent());
            }
            awaitWork(readers, feed);
            assertThat(importing.hasEnded()).isFalse();
            feed.close();
            assertThat(importing.exitCode()).as(importing::output).isZero();
            readers.close();
            LOG.info("{} answers, the slowest after {}", readers.answers(), readers.slowest());
            assertThat(readers.complaints()).isEmpty();
            return feed.sent();
        }
    }

    private static void awaitWork(Readers readers, Feed feed) {
        readers.awaitMore(ANSWERS);
        feed.awaitMore(ARTICLES);
    }

    private static void requireExactly(long imported, Api api) {
        List<String> expected = new ArrayList<>(Feed.ids(WORD, EARLIER));
        expected.addAll(Feed.ids("flux", imported));
        assertThat(count(api)).isEqualTo(expected.size());
        assertThat(api.all("externalId")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(api.allIds()).doesNotHaveDuplicates();
    }

    private static void requireSharding(ElasticsearchClient client) throws IOException {
        assertThat(settings(client, "articles").numberOfShards()).isEqualTo("3");
        for (String alias : List.of("articles", "companies", "frontier")) {
            assertThat(settings(client, alias).numberOfReplicas()).as(alias).isEqualTo("1");
        }
    }

    private static IndexSettings settings(ElasticsearchClient client, String alias) throws IOException {
        var made = client.indices().getSettings(g -> g.index(alias)).result();
        var settings = made.values().iterator().next().settings();
        return Objects.requireNonNull(Objects.requireNonNull(settings).index());
    }

    private void requireNoProcessLeft() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            assertThat(processes
                            .flatMap(process -> process.info().commandLine().stream())
                            .filter(command -> command.contains(nodes.path().toString())))
                    .isEmpty();
        }
    }

    private static long count(Api api) {
        return api.get("/api/v1/articles?size=1").path("total").asLong();
    }

    /** Makes the indexes. */
    private RotativeProcess serveFirst() {
        RotativeProcess first = serve();
        first.address();
        return first;
    }

    private RotativeProcess serve() {
        return start("serve", "--port", "0");
    }

    private RotativeProcess start(String... arguments) {
        List<String> command = new ArrayList<>(RotativeProcess.java(List.of("-Xmx384m"), arguments));
        command.addAll(List.of("--elasticsearch", cluster.addresses(), "--shards", "3", "--replicas", "1"));
        return RotativeProcess.start(data.path(), command);
    }
}
