package fr.rotative.engine.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchConnection;
import fr.rotative.engine.EngineException;
import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalElasticsearchIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final TestDataDirectory data = TestDataDirectory.kept("test données \"locales\"");
    private final Layout layout = new Layout(data.path());
    private final List<String> progress = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start_from_no_index() {
        data.deleteIndexes();
    }

    @AfterEach
    void delete() {
        data.close();
    }

    @Test
    void what_was_indexed_is_there_after_a_restart() throws IOException {
        try (LocalElasticsearch server = LocalElasticsearch.start(data.settings(), progress::add);
                ElasticsearchConnection connection = healthy(server)) {
            connection.client().indices().create(index -> index.index("kept"));
        }
        assertThat(progress).contains("Starting Elasticsearch");

        try (LocalElasticsearch server = LocalElasticsearch.start(data.settings(), progress::add);
                ElasticsearchConnection connection = healthy(server)) {
            assertThat(connection
                            .client()
                            .indices()
                            .exists(index -> index.index("kept"))
                            .value())
                    .isTrue();
        }
        assertThat(LeftoverServer.of(layout)).isEmpty();
    }

    /** Elastic's launcher leaves folders behind at each start. */
    @Test
    void what_the_server_leaves_lies_in_the_data_directory_until_the_next_start() throws IOException {
        Path shared = Path.of(System.getProperty("java.io.tmpdir"));
        Files.createDirectories(layout.temporary());
        Path old = Files.createFile(layout.temporary().resolve("of-the-start-before"));
        List<Path> before = leftIn(shared);

        startAndStop();

        assertThat(leftIn(shared)).isEqualTo(before);
        assertThat(leftIn(layout.temporary())).isNotEmpty();
        assertThat(old).doesNotExist();
    }

    private static List<Path> leftIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("final-flags"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_password_is_in_no_command_line_and_in_no_log_and_the_data_directory_is_one_program_s() throws IOException {
        try (LocalElasticsearch server = LocalElasticsearch.start(data.settings(), progress::add)) {
            String password = Files.readString(layout.password());

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(layout.root())))
                    .isEqualTo("rwx------");
            assertThat(server.endpoint().toString()).doesNotContain(password);
            assertThat(ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream()))
                    .noneMatch(line -> line.contains(password));
            assertThat(Files.readString(layout.logs().resolve("rotative.log"))).doesNotContain(password);
            assertThatThrownBy(this::startAndStop)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("is in use by another Rotative (process "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void a_server_never_outlives_the_program_that_started_it_even_if_that_is_killed() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerToKill.class.getName(),
                        data.home().toString(),
                        data.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(
                        layout.data().resolveSibling("server-to-kill.log").toFile())
                .start();
        try {
            await().atMost(LIMIT).until(() -> Files.exists(layout.httpPorts()) || !program.isAlive());
            ProcessHandle server = LeftoverServer.of(layout).orElseThrow().process();
            assertThat(server.isAlive()).isTrue();

            program.destroyForcibly();

            await().atMost(LIMIT).until(() -> !server.isAlive());
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void a_server_that_is_killed_is_started_again_and_work_that_waits_for_it_goes_on() throws IOException {
        try (LocalElasticsearch server = LocalElasticsearch.start(data.settings(), progress::add);
                ElasticsearchConnection connection = healthy(server)) {
            ElasticsearchClient client = connection.patientClient(progress::add);
            client.indices().create(index -> index.index("kept"));
            ProcessHandle process = LeftoverServer.of(layout).orElseThrow().process();

            process.destroyForcibly();
            await().atMost(LIMIT).until(() -> !process.isAlive());

            assertThat(client.count(count -> count.index("kept")).count()).isZero();
            assertThat(LeftoverServer.of(layout).orElseThrow().process()).isNotEqualTo(process);
            assertThat(progress)
                    .contains("Elasticsearch has ended unexpectedly: starting it again")
                    .anyMatch(line -> line.startsWith("Elasticsearch does not answer ("))
                    .anyMatch(line -> line.startsWith("Elasticsearch answers again, after "));
        }
        assertThat(LeftoverServer.of(layout)).isEmpty();
    }

    @Test
    void a_server_that_cannot_start_says_why_in_one_line() throws IOException {
        Files.createDirectories(layout.indexes());
        Path state = Files.writeString(layout.indexes().resolve("_state"), "not a folder");

        assertThatThrownBy(this::startAndStop)
                .isInstanceOf(EngineException.class)
                .hasMessageStartingWith("Elasticsearch did not start: ")
                .hasMessageContaining(state.toString())
                .hasMessageEndingWith("(see " + layout.logs().resolve("rotative.log") + ")")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }

    @Test
    void a_virtual_machine_that_cannot_start_says_why_in_one_line() throws IOException {
        Path options = Files.createDirectories(layout.configuration().resolve("jvm.options.d"));
        Path broken = Files.writeString(options.resolve("broken.options"), "-XX:NoSuchOption");
        try {
            assertThatThrownBy(this::startAndStop)
                    .isInstanceOf(EngineException.class)
                    .hasMessageStartingWith("Elasticsearch did not start: ")
                    .hasMessageContaining("NoSuchOption")
                    .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
        } finally {
            Files.delete(broken);
        }
    }

    private void startAndStop() {
        LocalElasticsearch.start(data.settings(), progress::add).close();
    }

    private ElasticsearchConnection healthy(LocalElasticsearch server) {
        ElasticsearchConnection connection = new ElasticsearchConnection(server.endpoint());
        connection.awaitHealthy(LIMIT, progress::add);
        return connection;
    }
}
