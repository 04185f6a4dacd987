package fr.rotative.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final CrawlUrl PAGE = CrawlUrl.of("http://presse.example/a.shtml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "64:ff9b::a00:1",
                "::ffff:10.0.0.1"
            })
    void addresses_that_are_not_of_the_public_internet_are_refused(String address) throws UnknownHostException {
        assertThat(resolvingTo(address).allows(PAGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2a00:1450::1"})
    void public_addresses_are_allowed(String address) throws UnknownHostException {
        assertThat(resolvingTo(address).allows(PAGE)).isTrue();
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() throws UnknownHostException {
        assertThat(resolvingTo("1.1.1.1", "10.0.0.1").allows(PAGE)).isFalse();
    }

    @Test
    void a_seed_may_name_a_private_address_but_no_other_port_of_it() throws UnknownHostException {
        CrawlUrl seed = CrawlUrl.of("http://127.0.0.1:8000/");
        AddressGuard guard = new AddressGuard(List.of(seed), InetAddress::getAllByName);

        assertThat(guard.allows(CrawlUrl.of("http://127.0.0.1:8000/a"))).isTrue();
        assertThat(guard.allows(CrawlUrl.of("http://127.0.0.1:9200/_search"))).isFalse();
    }

    @Test
    void a_name_without_address_is_an_error() {
        AddressGuard guard = new AddressGuard(List.of(), host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> guard.allows(PAGE)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void a_seed_that_was_public_may_not_become_private() throws UnknownHostException {
        InetAddress[] answer = {InetAddress.getByName("1.1.1.1")};
        AddressGuard guard = new AddressGuard(List.of(PAGE), host -> answer.clone());
        assertThat(guard.allows(PAGE)).isTrue();

        answer[0] = InetAddress.getByName("169.254.169.254");
        assertThat(guard.allows(PAGE)).isFalse();
    }

    @Test
    void a_seed_with_a_private_address_is_what_the_user_meant() throws UnknownHostException {
        InetAddress[] answer = {InetAddress.getByName("10.0.0.1")};
        AddressGuard guard = new AddressGuard(List.of(PAGE), host -> answer.clone());
        assertThat(guard.allows(PAGE)).isTrue();

        answer[0] = InetAddress.getByName("10.0.0.2");
        assertThat(guard.allows(PAGE)).isFalse();
    }

    private static AddressGuard resolvingTo(String... addresses) throws UnknownHostException {
        InetAddress[] found = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            found[i] = InetAddress.getByName(addresses[i]);
        }
        return new AddressGuard(List.of(), host -> found);
    }
}
