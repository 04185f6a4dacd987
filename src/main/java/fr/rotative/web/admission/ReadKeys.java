package fr.rotative.web.admission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys by which an archive may be read, known by their digests (SHA-256) alone: keys are drawn, not thought up, so
 * that nothing slower is needed against guessing.
 */
public final class ReadKeys {
    /** Nobody needs a key. */
    public static final ReadKeys NONE = new ReadKeys(List.of());

    private static final Pattern LINE = Pattern.compile(
            "(?<name>[\\w.@-]+)\\s+sha256:(?<digest>[0-9a-fA-F]{64})(\\s+(?<quota>[1-9]\\d{0,6})/min)?");
    private static final int KEY_BYTES = 24;

    private final List<ReadKey> keys;

    private ReadKeys(List<ReadKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * @param lines each {@code NAME sha256:DIGEST}, with {@code 1200/min} behind it for a quota of its own; empty lines
     *     and those that begin with {@code #} do not count
     * @throws IllegalArgumentException naming the number of the line that cannot be read, but not what it holds
     */
    public static ReadKeys parse(List<String> lines) {
        List<ReadKey> keys = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                keys.add(key(line, number));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("it has no key");
        }
        return new ReadKeys(keys);
    }

    /** A new key, of which only {@link #line} may be kept. */
    public static String draw(SecureRandom random) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The line that lets a key in.
     *
     * @throws IllegalArgumentException if the name is more than letters, digits and {@code . _ - @}
     */
    public static String line(String name, String key) {
        String line = name + " sha256:" + HexFormat.of().formatHex(digest(key));
        if (!LINE.matcher(line).matches()) {
            throw new IllegalArgumentException("A name is made of letters, digits, '.', '_', '-' and '@'");
        }
        return line;
    }

    boolean areRequired() {
        return !keys.isEmpty();
    }

    /** Takes as long whichever of the keys it is, or none. */
    Optional<ReadKey> find(String presented) {
        byte[] digest = digest(presented);
        Optional<ReadKey> found = Optional.empty();
        for (ReadKey key : keys) {
            if (MessageDigest.isEqual(key.digest(), digest)) {
                found = Optional.of(key);
            }
        }
        return found;
    }

    private static ReadKey key(String line, int number) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("line " + number + " is not 'NAME sha256:DIGEST'");
        }
        String quota = parts.group("quota");
        return new ReadKey(
                parts.group("name"),
                HexFormat.of().parseHex(parts.group("digest")),
                quota == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(quota)));
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
