package fr.rotative.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which the files of a bag are known. */
final class Digesting {
    private Digesting() {}

    /** Copies all that comes, and answers its digest in lower-case hexadecimal. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        DigestInputStream digesting = new DigestInputStream(from, sha256());
        digesting.transferTo(to);
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
