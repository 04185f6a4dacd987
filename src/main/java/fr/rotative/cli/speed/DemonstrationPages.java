package fr.rotative.cli.speed;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.demo.DemoPage.Found;
import fr.rotative.demo.DemoSite;
import fr.rotative.demo.paper.DemoArticles;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the demonstration site that show an article, as a crawler would capture them. */
public final class DemonstrationPages {
    private static final URI SITE = URI.create("http://127.0.0.1/");

    private DemonstrationPages() {}

    /** In the order of their paths. */
    public static List<Capture> captured(Instant fetched) {
        DemoSite site = new DemoSite(SITE, DemoArticles.bundled());
        return site.paths().stream()
                .sorted()
                .flatMap(path -> site.page(path) instanceof Found found
                                && found.canonical().isPresent()
                        ? Stream.of(capture(SITE.resolve(path), found, fetched))
                        : Stream.of())
                .toList();
    }

    private static Capture capture(URI url, Found page, Instant fetched) {
        Headers headers = Headers.of("Content-Type", page.body().contentType());
        return new Capture(url, fetched, 200, headers, page.body().bytes());
    }
}
