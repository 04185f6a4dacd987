package fr.rotative.bag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The digests of files by their paths within a bag, separated by slashes (RFC 8493, section 2.1.3). */
final class Manifest {
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)\\s+\\*?(.+)");

    private final Map<String, String> digests = new TreeMap<>();

    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                manifest.add(decoded(matcher.group(2)), matcher.group(1).toLowerCase(Locale.ROOT));
            } else if (!line.isBlank()) {
                throw new IOException("Not a line of a manifest: " + line);
            }
        }
        return manifest;
    }

    void add(String path, String digest) {
        digests.put(path, digest);
    }

    Map<String, String> digests() {
        return digests;
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                digests.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + encoded(entry.getKey()) + "\n")
                        .collect(Collectors.joining()));
    }

    /** The only characters that a manifest cannot hold as they are. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String decoded(String path) {
        return path.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
    }
}
