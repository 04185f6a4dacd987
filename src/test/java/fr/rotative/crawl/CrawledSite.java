package fr.rotative.crawl;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What tests of whole crawls share: a site of its own for each. */
@Timeout(60)
abstract class CrawledSite {
    TestCrawl crawl;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        crawl = new TestCrawl(folder);
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
    }
}
