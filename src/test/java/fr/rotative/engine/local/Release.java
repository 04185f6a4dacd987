package fr.rotative.engine.local;

import fr.rotative.engine.TestDataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release of the server that a test runs, with the plugin.
 *
 * @param home the folder that holds {@code elasticsearch/} with its distribution
 * @param java the home of the Java platform that runs it
 */
public record Release(Path home, Path java) {
    private static final int JAVA_OF_LATER = 21;

    /** The one that comes with the program. */
    public static Release embedded() {
        return new Release(TestDataDirectory.home(), Path.of(System.getProperty("java.home")));
    }

    /** The later one that the build profile {@code cluster} fetches, if there is a Java platform for it. */
    public static Optional<Release> later() {
        return InstalledJava.since(JAVA_OF_LATER)
                .map(java -> new Release(TestDataDirectory.home().resolve("later"), java));
    }

    /** The unpacked server under a folder. */
    Path unpackUnder(Path folder) throws IOException {
        Distribution distribution = Distribution.in(home);
        Path server = distribution.unpackUnder(folder, progress -> {});
        AnalysisPlugin.in(TestDataDirectory.home()).installIn(server);
        adapt(server, distribution.name().substring(distribution.name().indexOf('-') + 1));
        return server;
    }

    /** A server takes plugins that say to be for it. */
    private static void adapt(Path server, String version) throws IOException {
        Path descriptor = server.resolve("plugins/rotative-analysis/stable-plugin-descriptor.properties");
        String adapted = Files.readString(descriptor)
                .replaceFirst("(?m)^elasticsearch\\.version=.*$", "elasticsearch.version=" + version);
        Files.writeString(descriptor, adapted);
    }
}
