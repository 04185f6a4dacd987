package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchServer.class)
class ElasticsearchConnectionIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Endpoint endpoint;
    private final List<String> progress = new ArrayList<>();

    ElasticsearchConnectionIT(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Test
    void an_api_key_is_as_good_as_the_user_and_password(ElasticsearchClient client) throws IOException {
        String key = client.security()
                .createApiKey(request -> request.name("connection-it"))
                .encoded();

        try (ElasticsearchConnection connection = connect(endpoint.addresses(), new Credentials.ApiKey(key))) {
            connection.awaitHealthy(LIMIT, progress::add);
            assertThat(connection.client().cluster().health().numberOfNodes()).isEqualTo(1);
        }
    }

    @Test
    void wrong_credentials_are_told_at_once() {
        Credentials wrong = new Credentials.UserPassword("rotative", "wrong");
        try (ElasticsearchConnection connection = connect(endpoint.addresses(), wrong)) {
            assertThatThrownBy(() -> connection.awaitHealthy(LIMIT, progress::add))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("refuses the credentials (HTTP 401)")
                    .hasMessageContaining("check the API key, or the user and password");
            assertThat(progress).isEmpty();
        }
    }

    @Test
    void a_node_that_is_down_is_passed_over() throws IOException {
        List<URI> addresses =
                List.of(addressWithoutServer(), endpoint.addresses().get(0), addressWithoutServer());
        try (ElasticsearchConnection connection = connect(addresses, endpoint.credentials())) {
            connection.awaitHealthy(LIMIT, progress::add);
            assertThat(connection.client().cluster().health().numberOfNodes()).isEqualTo(1);
        }
    }

    @Test
    void a_cluster_that_does_not_answer_in_time_is_named() throws IOException {
        URI nowhere = addressWithoutServer();
        try (ElasticsearchConnection connection = connect(List.of(nowhere), new Credentials.None())) {
            assertThatThrownBy(() -> connection.awaitHealthy(Duration.ofMillis(300), progress::add))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("no answer from " + nowhere);
            assertThat(progress).containsExactly("Waiting for Elasticsearch: no answer from " + nowhere);
        }
    }

    private static ElasticsearchConnection connect(List<URI> addresses, Credentials credentials) {
        return new ElasticsearchConnection(new Endpoint(addresses, credentials, Optional.empty()));
    }

    private static URI addressWithoutServer() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}
