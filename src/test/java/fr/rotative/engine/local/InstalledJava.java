package fr.rotative.engine.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A Java platform of this machine. */
record InstalledJava(Path home) {
    private static final List<Path> USUAL_FOLDERS =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"), Path.of("/opt"));

    /**
     * The home of one of that version or a later one: what {@code JAVA21_HOME} or {@code JAVA_HOME} names, the one
     * that runs this, or one in the folders where systems install them.
     */
    static Optional<Path> since(int version) {
        Stream<Path> named = Stream.of(
                        System.getenv("JAVA21_HOME"), System.getenv("JAVA_HOME"), System.getProperty("java.home"))
                .filter(Objects::nonNull)
                .map(Path::of);
        return Stream.concat(named, USUAL_FOLDERS.stream().flatMap(InstalledJava::in))
                .map(InstalledJava::new)
                .filter(java -> java.version() >= version)
                .map(InstalledJava::home)
                .findFirst();
    }

    private static Stream<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> installed = Files.list(folder)) {
            return installed.sorted().flatMap(home -> Stream.of(home, home.resolve("Contents/Home"))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As its file {@code release} tells; 0 where it tells none. */
    private int version() {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(release)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replaceAll("[^0-9.]", "");
        return Integer.parseInt(version.replaceFirst("\\..*", ""));
    }
}
