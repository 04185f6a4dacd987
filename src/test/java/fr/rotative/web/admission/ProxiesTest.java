package fr.rotative.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private final Proxies proxies = Proxies.named(List.of("10.0.0.0/8", "2001:db8:1::/48", "192.0.2.1"));

    @ParameterizedTest
    @CsvSource({
        // Nobody believes a client's own word.
        "198.51.100.7, 203.0.113.1, 198.51.100.7",
        "198.51.100.7, '', 198.51.100.7",
        "10.1.2.3, 203.0.113.1, 203.0.113.1",
        "10.1.2.3, '', 10.1.2.3",
        // What stands before the first stranger is hearsay.
        "10.1.2.3, '8.8.8.8, 203.0.113.1', 203.0.113.1",
        "10.1.2.3, '8.8.8.8, 203.0.113.1, 192.0.2.1', 203.0.113.1",
        "10.1.2.3, '10.9.9.9', 10.9.9.9",
        "10.1.2.3, 'unknown', 10.1.2.3",
        "10.1.2.3, 'localhost', 10.1.2.3",
        "10.1.2.3, '203.0.113.1:4711', 203.0.113.1",
        "10.1.2.3, '[2001:db8:9:9::1]:443', 20010db800090009/64",
        "2001:db8:1::5, 203.0.113.1, 203.0.113.1",
        "[2001:db8:9:9::1], '', 20010db800090009/64",
        "2001:db8:9:9:ffff::2%eth0, '', 20010db800090009/64",
        "::ffff:198.51.100.7, '', 198.51.100.7",
        "11.0.0.1, 203.0.113.1, 11.0.0.1",
    })
    void the_client_is_the_first_address_that_is_no_named_proxy(String remote, String forwarded, String client) {
        assertThat(proxies.client(remote, List.of(forwarded))).isEqualTo(client);
    }

    @Test
    void several_fields_are_one_list() {
        assertThat(proxies.client("10.0.0.1", List.of("203.0.113.1", "192.0.2.1, 10.0.0.2")))
                .isEqualTo("203.0.113.1");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 203.0.113.1, https, https",
        "10.1.2.3, 203.0.113.1, ' HTTPS ', https",
        "10.1.2.3, '', https, https",
        // Nobody believes a client's own word.
        "198.51.100.7, '', https, nothing",
        "10.1.2.3, 203.0.113.1, 'https, http', http",
        "10.1.2.3, 203.0.113.1, '', nothing",
        "10.1.2.3, 203.0.113.1, 'javascript', nothing",
        // Through two named ones, of which each tells, or one.
        "10.1.2.3, '203.0.113.1, 192.0.2.1', 'https, http', https",
        "10.1.2.3, '203.0.113.1, 192.0.2.1', 'http, https, http', https",
        "10.1.2.3, '203.0.113.1, 192.0.2.1', https, https",
    })
    void the_scheme_is_what_the_proxy_tells_whom_the_client_asks(
            String remote, String forwarded, String schemes, String scheme) {
        assertThat(proxies.scheme(remote, List.of(forwarded), List.of(schemes)).orElse("nothing"))
                .isEqualTo(scheme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "::1/129", "", "1.2.3", "10.0.0.0/-1"})
    void only_addresses_and_ranges_can_be_named(String name) {
        assertThatThrownBy(() -> Proxies.named(List.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'");
    }
}
