package fr.rotative.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Each server has a certificate of its own, made for the test by an authority that is trusted, or is not. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsFailuresTest {
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private TestAuthority authority;

    @BeforeAll
    void foundAuthority(@TempDir Path empty) throws Exception {
        authority = TestAuthority.in(empty);
    }

    @Test
    void a_certificate_that_is_as_it_should_be_is_no_failure() throws Exception {
        assertThat(fetch(authority.keys("ip:127.0.0.1", "-1d"), true)).isInstanceOf(HttpError.class);
    }

    @Test
    void a_certificate_that_nobody_vouches_for() throws Exception {
        assertThat(why(authority.keys("ip:127.0.0.1", "-1d"), false)).isEqualTo(Failure.TLS_UNTRUSTED);
    }

    @Test
    void a_certificate_that_has_expired() throws Exception {
        assertThat(why(authority.keys("ip:127.0.0.1", "-30d"), true)).isEqualTo(Failure.TLS_EXPIRED);
    }

    @Test
    void a_certificate_that_is_not_valid_yet() throws Exception {
        assertThat(why(authority.keys("ip:127.0.0.1", "+5d"), true)).isEqualTo(Failure.TLS_EXPIRED);
    }

    @Test
    void a_certificate_of_another_host() throws Exception {
        assertThat(why(authority.keys("dns:autre.example", "-1d"), true)).isEqualTo(Failure.TLS_WRONG_HOST);
    }

    private static Failure why(KeyStore keys, boolean trusted) throws Exception {
        return ((Failed) fetch(keys, trusted)).why();
    }

    private static FetchResult fetch(KeyStore keys, boolean trusted) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(TestAuthority.serving(keys)));
        server.start();
        try {
            CrawlUrl url =
                    CrawlUrl.of("https://127.0.0.1:" + server.getAddress().getPort() + "/");
            AddressGuard guard = new AddressGuard(List.of(url), InetAddress::getAllByName);
            Fetcher fetcher = new Fetcher(UserAgent.withContact(""), guard, LIMITS, Clock.systemUTC());
            return (trusted ? fetcher.trusting(TestAuthority.trusting(keys)) : fetcher)
                    .fetch(url, Validators.NONE, Expectation.PAGE);
        } finally {
            server.stop(0);
        }
    }
}
