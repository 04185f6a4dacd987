package fr.rotative.crawl.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.rude.Replies;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sitemaps and feeds of every kind. */
class ListsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrawlUrl LIST = CrawlUrl.of("http://presse.example/liste");
    private static final Discovery DISCOVERY =
            new Discovery(Scope.ofHosts(List.of(LIST)), 3, NOON, new Copies(ArticleIdentity.NONE));

    @Test
    void a_sitemap_of_news() throws IOException {
        assertThat(paths("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>http://presse.example/a</loc><news:news><news:publication><news:name>La Presse</news:name>
                <news:language>fr</news:language></news:publication>
                <news:publication_date>2026-11-22</news:publication_date><news:title>Un titre</news:title></news:news></url>
                </urlset>""")).containsExactly("/a");
    }

    @Test
    void a_sitemap_of_sitemaps() throws IOException {
        assertThat(found("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>http://presse.example/1.xml.gz</loc></sitemap></sitemapindex>"""))
                .containsExactly(
                        new Candidate(CrawlUrl.of("http://presse.example/1.xml.gz"), Role.LISTING, 1, LIST, NOON));
    }

    @Test
    void a_sitemap_without_namespace_or_with_the_old_one() throws IOException {
        assertThat(paths("<urlset><url><loc>http://presse.example/a</loc></url></urlset>"))
                .containsExactly("/a");
        assertThat(paths("<urlset xmlns='http://www.google.com/schemas/sitemap/0.84'><url>"
                        + "<loc>http://presse.example/a</loc></url></urlset>"))
                .containsExactly("/a");
    }

    @Test
    void a_compressed_sitemap() throws IOException {
        byte[] packed = Replies.gzip("<urlset><url><loc>http://presse.example/a</loc></url></urlset>".getBytes(UTF_8));

        assertThat(paths(packed)).containsExactly("/a");
    }

    @Test
    void bare_addresses_one_a_line() throws IOException {
        assertThat(paths("http://presse.example/a\r\nhttp://presse.example/b\n\n"))
                .containsExactly("/a", "/b");
    }

    @Test
    void an_rss_feed_of_version_2() throws IOException {
        assertThat(paths("""
                <rss version="2.0"><channel><title>t</title><link>http://presse.example/</link><item><title>A</title>
                <link>http://presse.example/a</link></item></channel></rss>""")).contains("/a");
    }

    @Test
    void an_rss_feed_of_version_1() throws IOException {
        assertThat(paths("""
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="http://presse.example/rss"><title>t</title><link>http://presse.example/</link>
                <items><rdf:Seq><rdf:li rdf:resource="http://presse.example/a"/></rdf:Seq></items></channel>
                <item rdf:about="http://presse.example/a"><title>A</title><link>http://presse.example/a</link></item>
                </rdf:RDF>""")).contains("/a");
    }

    @Test
    void an_atom_feed() throws IOException {
        assertThat(found("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>B</title>
                <link href="http://presse.example/b"/><updated>2001-02-12T10:00:00Z</updated></entry></feed>""")).extracting(Candidate::changed).containsExactly(Instant.parse("2001-02-12T10:00:00Z"));
    }

    @Test
    void a_page_instead_of_a_list_leads_where_its_links_do() throws IOException {
        assertThat(paths("<html><a href='/a'>A</a></html>")).containsExactly("/a");
    }

    @Test
    void a_list_that_is_cut_short_by_its_compression_cannot_be_read() {
        byte[] packed = Replies.gzip("<urlset><url><loc>http://presse.example/a</loc></url></urlset>".getBytes(UTF_8));

        assertThatThrownBy(() -> paths(Arrays.copyOf(packed, 20))).isInstanceOf(IOException.class);
    }

    private static List<String> paths(String list) throws IOException {
        return paths(list.getBytes(UTF_8));
    }

    private static List<String> paths(byte[] list) throws IOException {
        return found(list).stream().map(candidate -> candidate.url().path()).toList();
    }

    private static List<Candidate> found(String list) throws IOException {
        return found(list.getBytes(UTF_8));
    }

    private static List<Candidate> found(byte[] list) throws IOException {
        Capture capture = new Capture(LIST.uri(), NOON, 200, Headers.of("Content-Type", "image/png"), list);
        Entry entry = new Entry(new Candidate(LIST, Role.LISTING, 0, null, null), NOON, null);
        return DISCOVERY.in(HtmlPage.of(capture), entry).candidates();
    }
}
