package fr.rotative.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.frontier.State;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a crawl follows, and what it leaves alone. */
@Timeout(60)
class FollowingTest {
    private TestCrawl crawl;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        crawl = new TestCrawl(folder);
    }

    @AfterEach
    void close() throws IOException {
        crawl.close();
    }

    @Test
    void every_page_that_links_lead_to_is_fetched_once() throws Exception {
        crawl.site
                .page("/", "/a.html", "b.html#milieu", "/")
                .page("/a.html", "/b.html", "./c.html")
                .page("/b.html")
                .page("/c.html", "/a.html");

        CrawlSummary summary = crawl.run();

        assertThat(summary.created()).isEqualTo(4);
        assertThat(crawl.keptPaths()).containsExactlyInAnyOrder("/", "/a.html", "/b.html", "/c.html");
        assertThat(crawl.site.requests()).doesNotHaveDuplicates();
    }

    @Test
    void redirects_are_followed_and_kept_and_a_loop_ends() throws Exception {
        crawl.site
                .page("/", "/vieux.html", "/boucle1")
                .redirect("/vieux.html", "/neuf.html")
                .page("/neuf.html");
        crawl.site.redirect("/boucle1", "/boucle2").redirect("/boucle2", "/boucle1");

        CrawlSummary summary = crawl.run();

        assertThat(summary.redirected()).isEqualTo(3);
        assertThat(crawl.keptPaths()).contains("/vieux.html", "/neuf.html");
        assertThat(crawl.entry("/vieux.html").state()).isEqualTo(State.REDIRECTED);
    }

    @Test
    void links_out_of_scope_are_left_alone() throws Exception {
        crawl.site
                .page("/", "http://ailleurs.example/", "/photo.jpg", "mailto:redaction@presse.example", "/a.html")
                .page("/a.html");

        CrawlSummary summary = crawl.run();

        assertThat(summary.refused()).containsOnlyKeys("out-of-scope", "media-type");
        assertThat(summary.created()).isEqualTo(2);
    }

    @Test
    void pages_are_found_through_sitemaps_even_if_one_lists_itself() throws Exception {
        crawl.site.content("/robots.txt", "text/plain", "Sitemap: {site}/sitemap.xml\n");
        crawl.site.content("/sitemap.xml", "text/html", """
                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>{site}/sitemap.xml</loc></sitemap><sitemap><loc>{site}/1.xml</loc></sitemap>
                </sitemapindex>""");
        crawl.site.content("/1.xml", "application/xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>{site}/seul.html</loc><lastmod>2001-02-12</lastmod></url></urlset>""");
        crawl.site.page("/").page("/seul.html");

        crawl.run();

        assertThat(crawl.keptPaths()).contains("/seul.html");
        assertThat(crawl.site.requestsFor("/sitemap.xml")).isEqualTo(1);
    }
}
