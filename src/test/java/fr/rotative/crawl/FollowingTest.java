package fr.rotative.crawl;

import static fr.rotative.crawl.TestCrawl.samples;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.discovery.ArticleIdentity;
import fr.rotative.crawl.frontier.Candidate;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Entry;
import fr.rotative.crawl.frontier.Role;
import fr.rotative.crawl.frontier.State;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a crawl follows, and what it leaves alone. */
class FollowingTest extends CrawledSite {
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

    @Test
    void print_views_of_articles_that_are_known_are_not_fetched() throws Exception {
        crawl.site
                .page("/", "/imprimer/a.html", "/imprimer/b.html", "/a.html", "/b.html")
                .page("/a.html", "/imprimer/a.html")
                .page("/imprimer/a.html")
                .page("/imprimer/c.html")
                .page("/b.html", "/imprimer/c.html");
        ArticleIdentity rules = url -> URI.create(url.value().replace("/imprimer/", "/"));

        crawl.run(crawl.plan().withIdentity(rules));

        assertThat(crawl.site.requests())
                .doesNotContain("/imprimer/a.html", "/imprimer/b.html")
                .contains("/imprimer/c.html");
        assertThat(crawl.entry("/imprimer/a.html"))
                .returns(State.REFUSED, Entry::state)
                .returns("copy", Entry::reason);
    }

    @Test
    void of_what_is_refused_for_good_the_frontier_knows_why() throws Exception {
        crawl.site.page("/", "/photo.jpg", "/a/b/a/b/", "http://ailleurs.example/");

        CrawlSummary summary = crawl.run();

        assertThat(crawl.entry("/photo.jpg").reason()).isEqualTo("media-type");
        assertThat(crawl.entry("/a/b/a/b/").reason()).isEqualTo("trap");
        assertThat(crawl.frontier.find(CrawlUrl.of("http://ailleurs.example/"))).isEmpty();
        assertThat(samples(summary.refused(), "trap"))
                .containsExactly(crawl.site.url("/a/b/a/b/") + " (repeated path)");
    }

    @Test
    void what_another_crawl_left_due_on_other_hosts_is_left_to_it() throws Exception {
        crawl.site.page("/");
        Candidate other = new Candidate(CrawlUrl.of("http://192.0.2.1/"), Role.PAGE, 1, null, null);
        crawl.frontier.add(List.of(other), Instant.EPOCH);

        CrawlSummary summary = crawl.run();

        assertThat(summary.visited()).isEqualTo(1);
        assertThat(crawl.frontier.find(other.url())).contains(new Entry(other, Instant.EPOCH, null));
    }

    @Test
    void what_a_wider_crawl_left_due_is_not_fetched_by_a_narrower_one_and_stays_as_it_is() throws Exception {
        crawl.site.page("/").page("/a/1.html").page("/b/1.html");
        crawl.frontier.add(List.of(page("/a/1.html"), page("/b/1.html")), Instant.now());

        crawl.run(crawl.plan().withScope(crawl.plan().scope().withPathPrefixes(List.of("/a/"))));

        assertThat(crawl.entry("/a/1.html").state()).isEqualTo(State.FETCHED);
        assertThat(crawl.entry("/b/1.html").state()).isEqualTo(State.WAITING);
        assertThat(crawl.site.requests()).doesNotContain("/b/1.html");
    }

    @Test
    void a_sitemap_is_read_wherever_it_lies_but_its_pages_count_only_within_the_scope() throws Exception {
        crawl.site.content("/robots.txt", "text/plain", "Sitemap: {site}/sitemap.xml\n");
        crawl.site.content(
                "/sitemap.xml",
                "application/octet-stream",
                "<urlset><url><loc>{site}/a/1.html</loc></url><url><loc>{site}/b/1.html</loc></url></urlset>");
        crawl.site.page("/").page("/a/1.html").page("/b/1.html");

        CrawlSummary summary =
                crawl.run(crawl.plan().withScope(crawl.plan().scope().withPathPrefixes(List.of("/a/"))));

        assertThat(crawl.keptPaths()).containsExactlyInAnyOrder("/", "/sitemap.xml", "/a/1.html");
        assertThat(summary.refused()).containsOnlyKeys("out-of-scope");
    }

    @Test
    void the_progress_of_a_crawl_counts_what_was_due_and_what_was_found() throws Exception {
        crawl.site.page("/", "/a.html", "/absent.html").page("/a.html");
        crawl.frontier.add(List.of(page("/b.html")), Instant.now());

        CrawlSummary summary = crawl.run();

        assertThat(summary.visited()).isEqualTo(4);
        assertThat(summary.expected()).isEqualTo(4);
    }

    private Candidate page(String path) {
        return new Candidate(crawl.site.url(path), Role.PAGE, 1, null, null);
    }
}
