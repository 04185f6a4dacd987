package fr.rotative.normalise;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.cli.speed.DemonstrationPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The pages that benchmarks read: the articles of the demonstration site, or the HTML files of a folder, also compressed
 * with gzip.
 */
final class BenchPages {
    private static final String FOLDER = System.getProperty("rotative.bench.pages", "");
    private static final String COMPRESSED = ".gz";
    private static final Instant FETCHED = Instant.parse("2026-11-01T12:00:00Z");

    private BenchPages() {}

    static List<Capture> all() {
        List<Capture> pages = FOLDER.isEmpty() ? DemonstrationPages.captured(FETCHED) : folder(Path.of(FOLDER));
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("No HTML pages in " + FOLDER);
        }
        return pages;
    }

    private static List<Capture> folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.html?(?:\\.gz)?"))
                    .sorted()
                    .map(BenchPages::read)
                    .filter(page -> page.body().length > 0)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Capture read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(COMPRESSED) ? new GZIPInputStream(raw) : raw) {
            URI url = URI.create("http://www.journaldunet.com/0102/" + file.getFileName());
            return capture(url, "text/html", plain.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Capture capture(URI url, String contentType, byte[] body) {
        return new Capture(url, FETCHED, 200, Headers.of("Content-Type", contentType), body);
    }
}
