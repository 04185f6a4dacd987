package fr.rotative.demo;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import fr.rotative.demo.paper.Archive;
import fr.rotative.demo.paper.DemoArticle;
import fr.rotative.demo.paper.Placement;
import java.net.URI;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the site tells machines: robots.txt (RFC 9309), sitemaps (sitemaps.org 0.9), and an RSS 2.0 feed. */
final class Announcements {
    private static final String SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int FEED_LENGTH = 20;

    /** The folder that robots must not enter. */
    static final String PRIVATE_FOLDER = "/prive/";

    /**
     * In seconds. The server is this program's own, so it asks only for enough to show that the delay is kept:
     * a crawl of the whole site then waits some seven seconds in all.
     */
    static final String CRAWL_DELAY = "0.02";

    private final URI base;
    private final Archive archive;

    Announcements(URI base, Archive archive) {
        this.base = base;
        this.archive = archive;
    }

    String robots() {
        return """
                # La Rotative, site de démonstration
                User-agent: *
                Disallow: %s
                Crawl-delay: %s

                Sitemap: %s
                """.formatted(PRIVATE_FOLDER, CRAWL_DELAY, absolute("/sitemap.xml"));
    }

    SortedSet<Integer> years() {
        return new TreeSet<>(
                archive.all().stream().map(placed -> placed.month().getYear()).toList());
    }

    static String sitemapPath(int year) {
        return "/sitemap-" + year + ".xml";
    }

    String sitemapIndex() {
        XmlDocument index = new XmlDocument("sitemapindex", SITEMAP_NAMESPACE);
        years().forEach(year -> index.open("sitemap")
                .element("loc", absolute(sitemapPath(year)))
                .close());
        return index.finished();
    }

    /** The articles of a year; print views are left out. */
    String sitemap(int year) {
        XmlDocument urls = new XmlDocument("urlset", SITEMAP_NAMESPACE);
        archive.all().stream()
                .filter(placed -> placed.month().getYear() == year)
                .forEach(placed -> urls.open("url")
                        .element("loc", absolute(placed.path()))
                        .element(
                                "lastmod",
                                ISO_LOCAL_DATE.format(placed.article().published()))
                        .close());
        return urls.finished();
    }

    String feed() {
        XmlDocument feed = new XmlDocument("rss", "")
                .attribute("version", "2.0")
                .open("channel")
                .element("title", DemoArticle.PAPER)
                .element("link", absolute("/"))
                .element("description", "Le quotidien de l’économie du Net (site de démonstration)")
                .element("language", "fr");
        archive.latest(FEED_LENGTH).forEach(placed -> item(feed, placed));
        return feed.finished();
    }

    private void item(XmlDocument feed, Placement placed) {
        DemoArticle article = placed.article();
        feed.open("item").element("title", article.title()).element("link", absolute(placed.path()));
        if (article.lead() != null) {
            feed.element("description", article.lead());
        }
        feed.element("category", article.section())
                .element(
                        "pubDate",
                        RFC_1123_DATE_TIME.format(placed.lastModified().atOffset(UTC)))
                .element("guid", absolute(placed.path()))
                .close();
    }

    private String absolute(String path) {
        return base.resolve(path).toString();
    }
}
