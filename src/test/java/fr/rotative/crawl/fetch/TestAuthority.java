package fr.rotative.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Makes certificates for sites on loopback, and trusts those it has made. */
final class TestAuthority {
    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority";
    private static final String TYPE = "PKCS12";

    private final Path folder;

    private TestAuthority(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one */
    static TestAuthority in(Path folder) throws IOException, InterruptedException {
        keytool(folder.resolve(AUTHORITY), AUTHORITY, "-ext", "bc:c", "-startdate", "-100d", "-validity", "1000");
        return new TestAuthority(folder);
    }

    /** A key with a certificate of this authority that is valid for ten days from then on. */
    KeyStore keys(String subject, String start) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".p12");
        Files.copy(folder.resolve(AUTHORITY), file);
        keytool(file, "site", "-signer", AUTHORITY, "-ext", "san=" + subject, "-startdate", start, "-validity", "10");
        KeyStore both = KeyStore.getInstance(TYPE);
        try (InputStream stream = Files.newInputStream(file)) {
            both.load(stream, PASSWORD.toCharArray());
        }
        return both;
    }

    /** How a site with these keys is served. */
    static SSLContext serving(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore site = empty();
        char[] password = PASSWORD.toCharArray();
        site.setKeyEntry("site", keys.getKey("site", password), password, keys.getCertificateChain("site"));
        managers.init(site, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Trusts whoever has made these keys. */
    static SSLContext trusting(KeyStore keys) throws GeneralSecurityException, IOException {
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
}
