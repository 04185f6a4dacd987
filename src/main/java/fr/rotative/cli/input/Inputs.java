package fr.rotative.cli.input;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.capture.WarcEntry;
import fr.rotative.capture.WarcFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the operator names on the command line: pages, WARC files, NDJSON of articles, and folders of these. What
 * cannot be read is reported, and the rest is read.
 */
public final class Inputs {
    /** The largest file that is read as one page, in bytes; the normaliser's own limit is below it. */
    static final int LARGEST_PAGE = (int) WarcFile.PAYLOAD_LIMIT;

    /** The HTTP status that a page of a file stands for. */
    static final int OK = 200;

    private final @Nullable URI url;
    private final BiConsumer<String, String> leftOut;
    private final Clock clock;

    /**
     * @param url the address of the page, where a single one is named; one without address is known by its bytes
     * @param leftOut told the reason and the name of each input that cannot be read
     */
    public Inputs(@Nullable URI url, BiConsumer<String, String> leftOut, Clock clock) {
        this.url = url;
        this.leftOut = leftOut;
        this.clock = clock;
    }

    public void forEach(List<Path> paths, Consumer<Input> consumer) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                directory(path, consumer);
            } else {
                file(path, consumer);
            }
        }
    }

    private void directory(Path directory, Consumer<Input> consumer) {
        try (Stream<Path> tree = Files.walk(directory)) {
            tree.filter(Files::isRegularFile).sorted().forEach(file -> file(file, consumer));
        } catch (IOException | UncheckedIOException e) {
            leftOut.accept("unreadable directory", directory + ": " + e.getMessage());
        }
    }

    private void file(Path file, Consumer<Input> consumer) {
        try {
            FileKind kind = FileKind.of(file);
            switch (kind) {
                case WARC -> warc(file, consumer);
                case NDJSON -> lines(file, consumer);
                case HTML, TEXT -> consumer.accept(page(file, kind));
                case OTHER -> leftOut.accept("neither HTML, text, WARC nor NDJSON", file.toString());
            }
        } catch (IOException e) {
            leftOut.accept("unreadable file", file + ": " + FileTrouble.in(e));
        }
    }

    private Input page(Path file, FileKind kind) throws IOException {
        try (InputStream in = FileKind.open(file)) {
            return new Input(file.toString(), null, capture(url, kind, in.readNBytes(LARGEST_PAGE)));
        }
    }

    private Capture capture(@Nullable URI address, FileKind kind, byte[] body) {
        Headers headers = Headers.of("Content-Type", kind.contentType());
        return address == null
                ? Capture.withoutAddress(clock.instant(), headers, body)
                : new Capture(address, clock.instant(), OK, headers, body);
    }

    private void warc(Path file, Consumer<Input> consumer) throws IOException {
        new WarcFile(file).forEach(entry -> {
            String name = file + " at offset " + entry.offset();
            if (entry instanceof WarcEntry.Held held) {
                consumer.accept(new Input(name, null, held.capture()));
            } else if (entry instanceof WarcEntry.Skipped skipped) {
                leftOut.accept(skipped.reason(), name);
            }
        });
    }

    private void lines(Path file, Consumer<Input> consumer) throws IOException {
        try (InputStream in = FileKind.open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    byte[] article = line.getBytes(StandardCharsets.UTF_8);
                    consumer.accept(new Input(file + " line " + number, null, capture(null, FileKind.NDJSON, article)));
                }
            }
        }
    }
}
