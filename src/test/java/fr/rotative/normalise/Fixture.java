package fr.rotative.normalise;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page kept beside the tests and what it must become. */
record Fixture(String name, Capture capture, JsonNode expected) {
    private static final Path FOLDER = Path.of("src/test/resources/normalise");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant FETCHED = Instant.parse("2026-11-01T12:00:00Z");

    static List<Fixture> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:html|txt)"))
                    .sorted()
                    .map(Fixture::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Capture capture(String url, String contentType, byte[] body) {
        return new Capture(URI.create(url), FETCHED, 200, Headers.of("Content-Type", contentType), body);
    }

    private static Fixture read(Path file) {
        try {
            Path expectation = Path.of(file.toString().replaceFirst("\\.\\w+$", ".json"));
            JsonNode expected = JSON.readTree(Files.readAllBytes(expectation));
            String type = file.toString().endsWith(".txt") ? "text/plain; charset=utf-8" : "text/html";
            Capture capture = capture(expected.path("url").asString(), type, Files.readAllBytes(file));
            return new Fixture(FOLDER.relativize(file).toString(), capture, expected);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
