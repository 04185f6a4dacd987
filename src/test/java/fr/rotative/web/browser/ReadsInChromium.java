package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.rotative.engine.ElasticsearchServer;
import fr.rotative.web.ServedArchive;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of the pages in a real Chromium. It is skipped, and says so, where there is none, unless the system property
 * {@code rotative.browser.required} is set. Whatever a page does, it must leave the console without complaint.
 */
@ExtendWith(ElasticsearchServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReadsInChromium {
    private static final String NO_CHROMIUM = "no /usr/bin/chromium with /usr/bin/chromedriver on this machine";

    static final int WIDE = 1280;
    static final int TELEPHONE = 390;
    static final int NARROWEST = 320;
    private static final int HEIGHT = 900;

    private ServedArchive archive;
    private Browser browser;

    @BeforeAll
    void open(ElasticsearchClient elasticsearch, @TempDir Path profile) {
        Optional<Chromium> chromium = Chromium.installed();
        if (chromium.isEmpty() && !Chromium.isRequired()) {
            // The reason of an assumption stands in the report alone.
            System.err.println("Browser tests are skipped: " + NO_CHROMIUM);
            Assumptions.abort(NO_CHROMIUM);
        }
        archive = serve(elasticsearch);
        browser = Browser.start(chromium.orElseThrow(), profile, archive.address());
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (archive != null) {
            archive.close();
        }
    }

    @BeforeEach
    void sitDownAtADesk() {
        browser.resize(WIDE, HEIGHT);
        browser.prefer("light");
        browser.disableScripts(false);
    }

    @AfterEach
    void nothingToComplainOf() {
        assertThat(browser.complaints()).isEmpty();
    }

    /** What there is to read. */
    ServedArchive serve(ElasticsearchClient elasticsearch) {
        return ServedArchive.withHostileArticleAndReprint(elasticsearch);
    }

    Browser browser() {
        return browser;
    }

    /** The page of the article whose title begins so. */
    String article(String title) {
        return "/articles/" + archive.idOf(title).replace("#", "%23");
    }

    /** The status that this path is answered with. */
    int status(String path) {
        return archive.get(path).statusCode();
    }

    /** What this path is answered with. */
    String body(String path) {
        return archive.get(path).body();
    }

    /** The whole answer to a request for this path. */
    HttpResponse<String> get(String path, String... headers) {
        return archive.get(path, headers);
    }

    void use(int width) {
        browser.resize(width, HEIGHT);
    }
}
