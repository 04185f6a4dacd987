package fr.rotative.demo;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import fr.rotative.demo.DemoPage.Body;
import fr.rotative.demo.DemoPage.Found;
import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DemoArticles;
import fr.rotative.demo.paper.Placement;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    private static final URI BASE = URI.create("http://127.0.0.1:7071/");

    private final Archive archive = new Archive(DemoArticles.bundled());
    private final DemoSite site = new DemoSite(BASE, DemoArticles.bundled());

    @Test
    void the_sitemaps_list_every_article_once() {
        SiteMapIndex index = (SiteMapIndex) sitemap("/sitemap.xml");
        List<String> listed = index.getSitemaps().stream()
                .map(one -> sitemap(one.getUrl().getPath()))
                .flatMap(year -> ((SiteMap) year).getSiteMapUrls().stream())
                .map(SiteMapURL::getUrl)
                .map(URL::getPath)
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        archive.all().stream().map(Placement::path).toList());
    }

    @Test
    void robots_are_kept_out_of_the_private_folder_that_the_home_page_links_to() {
        SimpleRobotRules rules = robots();

        assertThat(text("/")).contains("href=\"/prive/regie.shtml\"", "href=\"/prive/epreuves.shtml\"");
        assertThat(rules.isAllowed(BASE.resolve("/prive/regie.shtml").toString()))
                .isFalse();
        assertThat(archive.all())
                .allMatch(placed -> rules.isAllowed(BASE.resolve(placed.path()).toString()));
    }

    @Test
    void robots_are_asked_to_wait_twenty_milliseconds_and_told_of_the_sitemap() {
        assertThat(robots().getCrawlDelay()).isEqualTo(20);
        assertThat(robots().getSitemaps())
                .containsExactly(BASE.resolve("/sitemap.xml").toString());
    }

    @Test
    void the_feed_announces_the_latest_twenty_articles() {
        List<String> announced = Jsoup.parse(text("/rss.xml"), "", Parser.xmlParser())
                .select("item > link")
                .eachText();

        assertThat(announced)
                .containsExactlyElementsOf(archive.latest(20).stream()
                        .map(placed -> BASE.resolve(placed.path()).toString())
                        .toList());
    }

    private String text(String path) {
        return new String(body(path).bytes(), StandardCharsets.UTF_8);
    }

    private Body body(String path) {
        return ((Found) site.page(path)).body();
    }

    private SimpleRobotRules robots() {
        Body body = body("/robots.txt");
        return new SimpleRobotRulesParser()
                .parseContent(
                        BASE.resolve("/robots.txt").toString(), body.bytes(), body.contentType(), Set.of("rotative"));
    }

    private AbstractSiteMap sitemap(String path) {
        try {
            return new SiteMapParser(true)
                    .parseSiteMap(body(path).bytes(), BASE.resolve(path).toURL());
        } catch (IOException | UnknownFormatException unreadable) {
            throw new AssertionError(path, unreadable);
        }
    }
}
