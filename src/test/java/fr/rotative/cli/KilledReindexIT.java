package fr.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** An archive is served while it is reindexed, however the reindex ends and whatever is brought in meanwhile. */
@TestInstance(Lifecycle.PER_CLASS)
class KilledReindexIT {
    private static final int ARTICLES = 1_500;
    private static final int MORE = 60;
    private static final int KILLS = 3;

    @TempDir
    private Path inputs;

    private final TestDataDirectory data = TestDataDirectory.kept("test-killed-reindex");
    private RotativeProcess server;
    private Api api;

    @BeforeAll
    void serve() throws IOException {
        data.deleteAllButServer();
        server = RotativeProcess.serve(data.path());
        api = server.api();
    }

    @AfterAll
    void stop() {
        server.close();
        data.close();
    }

    @Test
    void a_reindex_that_is_killed_leaves_the_served_archive_untouched_and_the_next_one_misses_nothing()
            throws IOException {
        run("import", lines("first", ARTICLES).toString());
        Set<String> served = ids();
        assertThat(served).hasSize(ARTICLES);
        String generation = generation();

        for (int kill = 0; kill < KILLS; kill++) {
            Set<Path> before = generations();
            RotativeProcess reindex = RotativeProcess.start(data.path(), "reindex");
            awaitNextAfter(before);
            reindex.kill();

            assertThat(generation()).isEqualTo(generation);
            assertThat(ids()).isEqualTo(served);
        }

        Path more = lines("more", MORE);
        try (RotativeProcess reindex = RotativeProcess.start(data.path(), "reindex");
                RotativeProcess importing = RotativeProcess.start(data.path(), "import", more.toString())) {
            assertThat(importing.exitCode()).as(importing::output).isZero();
            assertThat(reindex.exitCode()).as(reindex::output).isZero();
        }
        assertThat(generation()).isNotEqualTo(generation);
        assertThat(ids()).hasSize(ARTICLES + MORE).containsAll(served);
    }

    /** Waits until the next generation holds something. */
    private void awaitNextAfter(Set<Path> before) {
        Awaitility.await("the next generation")
                .atMost(Duration.ofMinutes(2))
                .until(() -> !before.containsAll(generations()));
    }

    /** The folder of each generation tells how far each WARC file has been indexed. */
    private Set<Path> generations() {
        return files(data.path().resolve("indexed")).collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No article comes twice. */
    private Set<String> ids() {
        List<String> ids = api.allIds();
        assertThat(ids).doesNotHaveDuplicates();
        return Set.copyOf(ids);
    }

    private String generation() {
        return api.get("/api/v1/articles?size=1").path("generation").asString();
    }

    private Path lines(String name, int articles) throws IOException {
        return Files.write(
                inputs.resolve(name + ".ndjson"),
                IntStream.range(0, articles)
                        .mapToObj(number -> "{\"id\": \"" + name + "-" + number + "\", \"title\": \"Le numéro " + number
                                + "\", \"body\": \"La tyrolienne " + name + " ouvre le " + number + ".\"}")
                        .toList());
    }

    private String run(String... arguments) {
        try (RotativeProcess command = RotativeProcess.start(data.path(), arguments)) {
            assertThat(command.exitCode()).as(command::output).isZero();
            return command.output();
        }
    }
}
