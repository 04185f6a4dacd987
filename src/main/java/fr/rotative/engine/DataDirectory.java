package fr.rotative.engine;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the archive is kept when the operator names no directory: one per user, never inside a checkout.
 *
 * @param root whether the user is root, whose home the unprivileged Elasticsearch could not reach
 * @param system name of the operating system, as {@code os.name} gives it
 */
public record DataDirectory(Map<String, String> environment, Path home, boolean root, String system) {

    /** Where the user who runs this process keeps the archive. */
    public static Path ofCurrentUser() {
        return new DataDirectory(
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        "root".equals(System.getProperty("user.name")),
                        System.getProperty("os.name"))
                .path();
    }

    /** The directory by the custom of the system: the XDG Base Directory Specification, or Apple's Library folder. */
    Path path() {
        if (root) {
            return Path.of("/var/lib/rotative");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/rotative");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification: a relative path in it is invalid and to be ignored.
        return xdg.startsWith("/") ? Path.of(xdg, "rotative") : home.resolve(".local/share/rotative");
    }
}
