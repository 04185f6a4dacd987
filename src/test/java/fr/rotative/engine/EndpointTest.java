package fr.rotative.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @Test
    void addresses_are_read_from_a_comma_separated_list() {
        assertThat(Endpoint.parseAddresses("https://one:9200, https://two:9200,"))
                .containsExactly(URI.create("https://one:9200"), URI.create("https://two:9200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9200", "ftp://one:9200", "one", "http://", "https://a b"})
    void what_is_not_an_address_is_named(String address) {
        assertThatThrownBy(() -> at(address))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(address)
                .hasMessageContaining("https://host:9200");
    }

    @Test
    void a_list_without_an_address_is_refused() {
        assertThatThrownBy(() -> at(" , ")).hasMessageStartingWith("No Elasticsearch address given");
    }

    @Test
    void a_password_in_an_address_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> at("https://elastic:secret@one:9200"))
                .hasMessageContaining("by their own options")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void secrets_are_not_printed() {
        Endpoint endpoint = new Endpoint(
                Endpoint.parseAddresses("https://one"), new Credentials.ApiKey("c2VjcmV0"), Optional.empty());
        assertThat(endpoint.toString()).doesNotContain("c2VjcmV0");
        assertThat(new Credentials.UserPassword("elastic", "secret").toString())
                .contains("elastic")
                .doesNotContain("secret");
    }

    @Test
    void credentials_are_sent_in_the_standard_header() {
        assertThat(new Credentials.UserPassword("Aladdin", "open sesame").authorization())
                .contains("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(new Credentials.ApiKey("abc").authorization()).contains("ApiKey abc");
        assertThat(new Credentials.None().authorization()).isEmpty();
    }

    private static Endpoint at(String addresses) {
        List<URI> parsed = Endpoint.parseAddresses(addresses);
        return new Endpoint(parsed, new Credentials.None(), Optional.empty());
    }
}
