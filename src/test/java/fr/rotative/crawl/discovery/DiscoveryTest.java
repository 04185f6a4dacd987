package fr.rotative.crawl.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.capture.Capture;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.discovery.Discovery.Discovered;
import fr.rotative.crawl.fetch.Refusal;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.html.HtmlPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CrawlUrl HOME = CrawlUrl.of("http://www.presse.example/0102/une.shtml");
    private static final Discovery DISCOVERY =
            new Discovery(Scope.ofHosts(List.of(HOME)), 3, NOON, new Copies(ArticleIdentity.NONE));

    @Test
    void links_frames_and_refreshes_are_found() {
        assertThat(found("""
                <META HTTP-EQUIV=refresh CONTENT="0;URL=suite.shtml"><iframe src="menu.html"></iframe>
                <A HREF=a.shtml>A</A><map><area href="/b.shtml"></map><a name="ici">ici</a><a href="a.shtml#bas">A</a>"""))
                .containsExactlyInAnyOrder(
                        page("/0102/suite.shtml"), page("/0102/menu.html"), page("/0102/a.shtml"), page("/b.shtml"));
    }

    @Test
    void the_pages_of_a_frameset_are_found() {
        assertThat(found("<FRAMESET cols='20%,*'><FRAME SRC='menu.html'><FRAME SRC='une.html'></FRAMESET>"))
                .containsExactly(page("/0102/menu.html"), page("/0102/une.html"));
    }

    @Test
    void the_base_of_the_page_counts() {
        assertThat(found("<base href='http://www.presse.example/autre/'><a href='a.shtml'>A</a>"))
                .containsExactly(page("/autre/a.shtml"));
    }

    @Test
    void feeds_are_lists_to_look_at_once_in_each_crawl() {
        assertThat(found("<link rel='alternate' type='application/rss+xml' href='/rss.xml'>"))
                .containsExactly(
                        new Candidate(CrawlUrl.of("http://www.presse.example/rss.xml"), Role.LISTING, 1, HOME, NOON));
    }

    @Test
    void feeds_and_sitemaps_are_read_whatever_their_media_type() {
        assertThat(found("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>A</title>
                <link>http://www.presse.example/a.shtml</link></item></channel></rss>""")).extracting(candidate -> candidate.url().path()).containsExactly("/a.shtml");
        assertThat(found("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>B</title>
                <link href="http://www.presse.example/b.shtml"/><updated>2001-02-12T10:00:00Z</updated></entry></feed>""")).extracting(Candidate::changed).containsExactly(Instant.parse("2001-02-12T10:00:00Z"));
    }

    @Test
    void a_sitemap_reads_no_file_of_ours() {
        assertThat(found("""
                <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY f SYSTEM "file:///etc/hostname">]>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>http://www.presse.example/&f;</loc></url></urlset>""")).isEmpty();
    }

    @Test
    void www_and_the_scheme_make_no_difference_to_the_scope_but_another_host_does() {
        Discovered discovered = discover("""
                <a href="https://presse.example/a">a</a><a href="http://autre.example/b">b</a>
                <a href="http://fr.presse.example/c">c</a>""");

        assertThat(discovered.candidates()).hasSize(1);
        assertThat(discovered.refused().values())
                .extracting(refused -> refused.why())
                .containsExactly(Refusal.OUT_OF_SCOPE, Refusal.OUT_OF_SCOPE);
    }

    @Test
    void a_path_prefix_confines_the_scope() {
        Scope solutions = Scope.ofHosts(List.of(HOME)).withPathPrefixes(List.of("/solutions/"));

        assertThat(solutions.contains(CrawlUrl.of("http://www.presse.example/solutions/a")))
                .isTrue();
        assertThat(solutions.contains(HOME)).isFalse();
    }

    @Test
    void endless_addresses_are_recognised_as_traps() {
        assertThat(reasons("<a href='/a/b/a/b/a/b/'>x</a>")).containsExactly(Refusal.TRAP);
        assertThat(reasons("<a href='/?" + "x".repeat(2000) + "'>x</a>")).containsExactly(Refusal.TRAP);
        assertThat(reasons("<a href='/?a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8&i=9'>x</a>"))
                .containsExactly(Refusal.TRAP);
    }

    @Test
    void pages_too_many_links_away_are_left_alone() {
        Entry deep = new Entry(new Candidate(HOME, Role.PAGE, 3, null, null), NOON, null);

        assertThat(DISCOVERY
                        .redirect(CrawlUrl.of("http://presse.example/a"), deep)
                        .refused()
                        .values())
                .extracting(refused -> refused.why())
                .containsExactly(Refusal.TOO_DEEP);
    }

    private static List<Candidate> found(String content) {
        return discover(content).candidates();
    }

    private static List<Refusal> reasons(String content) {
        return discover(content).refused().values().stream()
                .map(refused -> refused.why())
                .toList();
    }

    private static Discovered discover(String content) {
        Capture capture = new Capture(
                HOME.uri(),
                NOON,
                200,
                Headers.of("Content-Type", "text/html"),
                content.getBytes(StandardCharsets.UTF_8));
        try {
            return DISCOVERY.in(HtmlPage.of(capture), new Entry(Candidate.seed(HOME, NOON), NOON, null));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Candidate page(String path) {
        return new Candidate(CrawlUrl.of("http://www.presse.example" + path), Role.PAGE, 1, HOME, null);
    }
}
