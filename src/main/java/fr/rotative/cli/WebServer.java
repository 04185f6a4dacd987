package fr.rotative.cli;

import fr.rotative.article.Article;
import fr.rotative.article.CaptureReference;
import fr.rotative.capture.Capture;
import fr.rotative.capture.WarcStore;
import fr.rotative.cli.archive.OpenArchive;
import fr.rotative.normalise.Normalised;
import fr.rotative.web.Archive;
import fr.rotative.web.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Puts an open archive behind a web server. */
final class WebServer {
    private static final Logger LOG = LogManager.getLogger(WebServer.class);

    private WebServer() {}

    /** @param limit the time after which a search is answered with what has been found until then */
    static Server start(Server.Settings settings, Duration limit, OpenArchive archive) {
        Archive served = new Archive(
                archive.search(limit),
                archive.companies(limit),
                archive.hosts(),
                reference -> read(archive.captures(), reference),
                reference -> articles(archive, reference),
                archive.readiness());
        Server server = new Server(settings, served, archive.figures().metrics(), archive.clock());
        server.start();
        LOG.info("Serving on {}", url(settings, server));
        return server;
    }

    /** The address that a reader types. */
    static String url(Server.Settings settings, Server server) {
        String host = settings.host().equals("127.0.0.1") ? "localhost" : settings.host();
        return "http://" + host + ":" + server.port();
    }

    private static List<Article> articles(OpenArchive archive, CaptureReference reference) {
        return read(archive.captures(), reference)
                .map(capture -> archive.reader().read(capture) instanceof Normalised.Articles found
                        ? found.articles()
                        : List.<Article>of())
                .orElse(List.of());
    }

    private static Optional<Capture> read(WarcStore captures, CaptureReference reference) {
        try {
            return Optional.of(captures.read(reference));
        } catch (IOException e) {
            LOG.warn(
                    "Cannot read the capture at {} of {}: {}",
                    reference.offset(),
                    reference.warcFile(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
