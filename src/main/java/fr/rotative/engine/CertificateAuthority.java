package fr.rotative.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The certificates (X.509, PEM) that an {@code https} cluster's own certificate must be signed by. */
record CertificateAuthority(Path file, Collection<? extends Certificate> certificates) {

    /** @throws EngineException if the file cannot be read or holds no certificate */
    static CertificateAuthority read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (certificates.isEmpty()) {
                throw new EngineException("No certificate in " + file + ": expected a PEM file");
            }
            return new CertificateAuthority(file, certificates);
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineException("Cannot read the CA certificate " + file + ": " + e.getMessage(), e);
        }
    }

    SSLContext sslContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keyStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new EngineException("Cannot use the CA certificate " + file + ": " + e.getMessage(), e);
        }
    }

    private KeyStore keyStore() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("ca-" + number++, certificate);
        }
        return store;
    }
}
