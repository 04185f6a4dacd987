package fr.rotative.cli.input;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of pages, one JSON object a line: {@code {"id", "url", "content_type", "page"}}, the page's path relative to the
 * list. Other fields are ignored.
 */
public final class Manifest {
    private final JsonMapper mapper = new JsonMapper();
    private final Path file;
    private final BiConsumer<String, String> leftOut;
    private final Clock clock;

    /** @param leftOut told the reason and the name of each page that cannot be read */
    public Manifest(Path file, BiConsumer<String, String> leftOut, Clock clock) {
        this.file = file;
        this.leftOut = leftOut;
        this.clock = clock;
    }

    public void forEach(Consumer<Input> consumer) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> line(line, consumer));
        } catch (IOException e) {
            leftOut.accept("unreadable manifest", file + ": " + FileTrouble.in(e));
        } catch (UncheckedIOException e) {
            leftOut.accept("unreadable manifest", file + ": not in UTF-8");
        }
    }

    private void line(String json, Consumer<Input> consumer) {
        try {
            JsonNode line = mapper.readTree(json);
            String page = line.path("page").asString("");
            if (page.isEmpty()) {
                leftOut.accept("no \"page\" in the manifest", json);
            } else {
                consumer.accept(new Input(page, line.path("id").asStringOpt().orElse(null), capture(line, page)));
            }
        } catch (JacksonException e) {
            leftOut.accept("not JSON", json);
        } catch (IllegalArgumentException e) {
            leftOut.accept("not a URL", json);
        } catch (IOException e) {
            leftOut.accept("unreadable file", json + ": " + FileTrouble.in(e));
        }
    }

    private Capture capture(JsonNode line, String page) throws IOException {
        Path path = file.resolveSibling(page);
        String type = line.path("content_type").asString(FileKind.of(path).contentType());
        String url = line.path("url").asString("");
        Headers headers = Headers.of("Content-Type", type);
        try (InputStream in = FileKind.open(path)) {
            byte[] body = in.readNBytes(Inputs.LARGEST_PAGE);
            return url.isEmpty()
                    ? Capture.withoutAddress(clock.instant(), headers, body)
                    : new Capture(URI.create(url), clock.instant(), Inputs.OK, headers, body);
        }
    }
}
