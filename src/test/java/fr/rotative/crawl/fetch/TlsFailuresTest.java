package fr.rotative.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fr.rotative.crawl.fetch.FetchResult.Failed;
import fr.rotative.crawl.fetch.FetchResult.HttpError;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Each server has a certificate of its own, made for the test by an authority that is trusted, or is not. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsFailuresTest {
    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";
    private static final String TYPE = "PKCS12";
    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private Path folder;

    @BeforeAll
    void foundAuthority(@TempDir Path empty) throws Exception {
        folder = empty;
        keytool(folder.resolve(AUTHORITY), AUTHORITY, "-ext", "bc:c", "-startdate", "-100d", "-validity", "1000");
    }

    @Test
    void a_certificate_that_is_as_it_should_be_is_no_failure() throws Exception {
        assertThat(fetch(keys("ip:127.0.0.1", "-1d"), true)).isInstanceOf(HttpError.class);
    }

    @Test
    void a_certificate_that_nobody_vouches_for() throws Exception {
        assertThat(why(keys("ip:127.0.0.1", "-1d"), false)).isEqualTo(Failure.TLS_UNTRUSTED);
    }

    @Test
    void a_certificate_that_has_expired() throws Exception {
        assertThat(why(keys("ip:127.0.0.1", "-30d"), true)).isEqualTo(Failure.TLS_EXPIRED);
    }

    @Test
    void a_certificate_that_is_not_valid_yet() throws Exception {
        assertThat(why(keys("ip:127.0.0.1", "+5d"), true)).isEqualTo(Failure.TLS_EXPIRED);
    }

    @Test
    void a_certificate_of_another_host() throws Exception {
        assertThat(why(keys("dns:autre.example", "-1d"), true)).isEqualTo(Failure.TLS_WRONG_HOST);
    }

    private static Failure why(KeyStore keys, boolean trusted) throws Exception {
        return ((Failed) fetch(keys, trusted)).why();
    }

    private static FetchResult fetch(KeyStore keys, boolean trusted) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serving(keys)));
        server.start();
        try {
            CrawlUrl url =
                    CrawlUrl.of("https://127.0.0.1:" + server.getAddress().getPort() + "/");
            AddressGuard guard = new AddressGuard(List.of(url), InetAddress::getAllByName);
            Fetcher fetcher = new Fetcher(UserAgent.withContact(""), guard, LIMITS, Clock.systemUTC());
            return (trusted ? fetcher.trusting(trusting(keys)) : fetcher).fetch(url, Validators.NONE, Expectation.PAGE);
        } finally {
            server.stop(0);
        }
    }

    /** A key with a certificate of our authority that is valid for ten days from then on. */
    private KeyStore keys(String subject, String start) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".p12");
        Files.copy(folder.resolve(AUTHORITY), file);
        keytool(file, "site", "-signer", AUTHORITY, "-ext", "san=" + subject, "-startdate", start, "-validity", "10");
        KeyStore both = KeyStore.getInstance(TYPE);
        try (InputStream stream = Files.newInputStream(file)) {
            both.load(stream, PASSWORD.toCharArray());
        }
        return both;
    }

    private static void keytool(Path file, String alias, String... more) throws IOException, InterruptedException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(program.toString(), "-genkeypair", "-alias", alias));
        command.addAll(List.of("-keyalg", "EC", "-dname", "CN=" + alias, "-storetype", TYPE));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(output).isZero();
    }

    private static SSLContext serving(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore site = empty();
        char[] password = PASSWORD.toCharArray();
        site.setKeyEntry("site", keys.getKey("site", password), password, keys.getCertificateChain("site"));
        managers.init(site, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore trusted = empty();
        trusted.setCertificateEntry(AUTHORITY, keys.getCertificate(AUTHORITY));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(TYPE);
        keys.load(null, null);
        return keys;
    }
}
