package fr.rotative.crawl.discovery;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import fr.rotative.capture.Capture;
import fr.rotative.capture.ContentCoding;
import fr.rotative.capture.Headers;
import fr.rotative.crawl.frontier.CrawlUrl;
import fr.rotative.crawl.frontier.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps, sitemap indexes (sitemaps.org), RSS and Atom feeds. They are known by their content, as servers send
 * them under any media type. Neither document types nor external entities are read.
 */
final class Sitemaps {
    /** The limit of the protocol for an uncompressed sitemap. */
    private static final int MAX_BYTES = SiteMapParser.MAX_BYTES_ALLOWED;

    private static final int SNIFFED_BYTES = 2048;
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(urlset|sitemapindex|rss|RDF|feed)[\\s>]");
    private static final Pattern BARE_ADDRESS = Pattern.compile("\\ufeff?https?://\\S+");
    private static final Headers GZIP = Headers.of("Content-Encoding", "gzip");

    private Sitemaps() {}

    /**
     * What the list holds, or nothing if the capture is not a list.
     *
     * @param expected whether it should be one; bare addresses, one a line, are then a list too
     * @throws IOException if it is compressed and too large or damaged, or should be a list and cannot be read
     */
    static Optional<List<Found>> in(Capture capture, boolean expected) throws IOException {
        byte[] list = ContentCoding.decode(new ByteArrayInputStream(capture.body()), GZIP, MAX_BYTES);
        if (!isList(list)) {
            return expected ? addresses(list) : Optional.empty();
        }
        try {
            return Optional.of(parse(list, capture.url().toURL()));
        } catch (UnknownFormatException unreadable) {
            if (expected) {
                throw new ProtocolException(unreadable.getMessage());
            }
            return Optional.empty();
        }
    }

    private static Optional<List<Found>> addresses(byte[] text) {
        String content = new String(text, StandardCharsets.UTF_8).strip();
        return BARE_ADDRESS.matcher(content).lookingAt()
                ? Optional.of(content.lines()
                        .flatMap(line -> CrawlUrl.parse(line.strip()).stream())
                        .map(url -> new Found(url, Role.PAGE, null))
                        .toList())
                : Optional.empty();
    }

    private static boolean isList(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
        return ROOT.matcher(start).find();
    }

    private static List<Found> parse(byte[] list, URL url) throws IOException, UnknownFormatException {
        boolean strict = false; // the scope of the crawl, not the folder of the sitemap, decides what is crawled
        SiteMapParser parser = new SiteMapParser(strict, true);
        parser.setStrictNamespace(false);
        AbstractSiteMap parsed = parser.parseSiteMap("text/xml", list, url);
        return parsed instanceof SiteMapIndex index ? listings(index) : pages((SiteMap) parsed);
    }

    private static List<Found> listings(SiteMapIndex index) {
        return index.getSitemaps().stream()
                .flatMap(sitemap -> found(sitemap.getUrl(), Role.LISTING, sitemap.getLastModified()))
                .toList();
    }

    private static List<Found> pages(SiteMap sitemap) {
        return sitemap.getSiteMapUrls().stream()
                .flatMap(page -> found(page.getUrl(), Role.PAGE, page.getLastModified()))
                .toList();
    }

    private static Stream<Found> found(URL url, Role role, @Nullable Date changed) {
        return CrawlUrl.parse(url.toString()).stream()
                .map(found -> new Found(found, role, changed == null ? null : changed.toInstant()));
    }
}
