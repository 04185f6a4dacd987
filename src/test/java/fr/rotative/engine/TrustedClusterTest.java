package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster behind https, whose certificate nobody but its own authority vouches for. */
class TrustedClusterTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String HEALTH = """
            {"cluster_name": "any", "status": "green", "timed_out": false, "number_of_nodes": 3, "number_of_data_nodes": 3,
             "active_primary_shards": 1, "active_shards": 1, "relocating_shards": 0, "initializing_shards": 0,
             "unassigned_shards": 0, "unassigned_primary_shards": 0, "delayed_unassigned_shards": 0,
             "number_of_pending_tasks": 0, "number_of_in_flight_fetch": 0, "task_max_waiting_in_queue_millis": 0,
             "active_shards_percent_as_number": 100.0}
            """;

    @TempDir
    private Path folder;

    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpsServer server;

    @BeforeEach
    void start() throws Exception {
        Path keys = folder.resolve("keys.p12");
        keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=any", "-ext", "san=ip:127.0.0.1");
        keytool(keys, "-exportcert", "-rfc", "-file", authority().toString());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serving(keys)));
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void is_trusted_where_its_authority_is_named_and_told_the_key() {
        try (ElasticsearchConnection connection = connect(Optional.of(authority()))) {
            connection.awaitHealthy(LIMIT, progress -> {});
        }
        assertThat(authorizations).containsOnly("ApiKey a2V5").isNotEmpty();
    }

    @Test
    void is_told_nothing_where_it_is_not_trusted() {
        try (ElasticsearchConnection connection = connect(Optional.empty())) {
            assertThatThrownBy(() -> connection.awaitHealthy(LIMIT, progress -> {}))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("is not trusted: name its CA's PEM file");
        }
        assertThat(authorizations).isEmpty();
    }

    private ElasticsearchConnection connect(Optional<Path> authority) {
        URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
        return new ElasticsearchConnection(new Endpoint(List.of(address), new Credentials.ApiKey("a2V5"), authority));
    }

    private Path authority() {
        return folder.resolve("ca.pem");
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] body = HEALTH.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void keytool(Path keys, String... more) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(more));
        command.addAll(List.of("-alias", "any", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", keys.toString(), "-storepass", new String(PASSWORD)));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(output).isZero();
    }

    private static SSLContext serving(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            keys.load(stream, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
