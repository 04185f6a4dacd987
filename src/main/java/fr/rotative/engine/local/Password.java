package fr.rotative.engine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The password of the embedded server's only user, drawn once per data directory and kept in a file of its owner. */
record Password(String text) {
    private static final int BITS = 256;

    /** What Elasticsearch takes for {@code pbkdf2}; the strength lies in the 256 random bits, not in the rounds. */
    private static final int ROUNDS = 10_000;

    static Password keptIn(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random()));
        }
        return new Password(Files.readString(file));
    }

    /**
     * The form in which the file realm keeps it, {@code {PBKDF2}ROUNDS$SALT$HASH}. Computed here, for the password then
     * never leaves this process, and no further JVM is started only to hash it.
     */
    String hash() {
        byte[] salt = random();
        Base64.Encoder base64 = Base64.getEncoder();
        return "{PBKDF2}" + ROUNDS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(pbkdf2(salt));
    }

    private byte[] pbkdf2(byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(text.toCharArray(), salt, ROUNDS, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 8 has this algorithm", e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[BITS / Byte.SIZE];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
