package fr.rotative.crawl.rude;

import static fr.rotative.crawl.rude.Misbehaviour.fails;
import static fr.rotative.crawl.rude.Misbehaviour.isFetched;
import static fr.rotative.crawl.rude.Misbehaviour.isRedirected;
import static fr.rotative.crawl.rude.Misbehaviour.isRefused;
import static fr.rotative.crawl.rude.Replies.dripping;
import static fr.rotative.crawl.rude.Replies.endless;
import static fr.rotative.crawl.rude.Replies.gzip;
import static fr.rotative.crawl.rude.Replies.html;
import static fr.rotative.crawl.rude.Replies.nth;
import static fr.rotative.crawl.rude.Replies.ok;
import static fr.rotative.crawl.rude.Replies.page;
import static fr.rotative.crawl.rude.Replies.pageOf;
import static fr.rotative.crawl.rude.Replies.raw;
import static fr.rotative.crawl.rude.Replies.redirect;
import static fr.rotative.crawl.rude.Replies.reset;
import static fr.rotative.crawl.rude.Replies.silence;
import static fr.rotative.crawl.rude.Replies.status;
import static fr.rotative.crawl.rude.Replies.text;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that servers do that they should not, or that a crawler must put up with. */
public final class Misbehaviours {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final String HTML = "Content-Type: text/html";
    private static final String XML = "Content-Type: application/xml";
    /** A thousand million entities in three lines. */
    private static final String LAUGHS = "<!DOCTYPE urlset [<!ENTITY a 'ha'>"
            + IntStream.range(0, 9)
                    .mapToObj(i ->
                            "<!ENTITY " + (char) ('b' + i) + " '" + ("&" + (char) ('a' + i) + ";").repeat(10) + "'>")
                    .collect(Collectors.joining())
            + "]><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&j;</loc></url></urlset>";

    private static final byte[] PAGE = html("/suite");
    private static final byte[] ZEROS = new byte[1 << 20];
    /** A million zeros. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder().decode("Wz9Cj38CIB4LBPJzHgA=");

    private Misbehaviours() {}

    public static List<Misbehaviour> all() {
        return Stream.of(transfers(), protocol(), codings(), statuses(), redirects(), robots(), sitemaps(), mazes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Misbehaviour> transfers() {
        return List.of(
                fails("bytes that come one by one without end", "timeout", dripping(HEAD + "\r\n")),
                fails("an answer that never comes", "timeout", silence()),
                fails("a head that never ends, byte by byte", "timeout", dripping(HEAD + "X-Lent: ")),
                fails("fewer bytes than announced", "connection-lost", raw(HEAD + "Content-Length: 500\r\n\r\n", PAGE)),
                isFetched("more bytes than announced", raw(HEAD + "Content-Length: 10\r\n\r\n", PAGE)),
                fails("a huge page", "too-large", ok(HTML, ZEROS)),
                fails("a page without end", "too-large", endless(HEAD + "\r\n", "encore ")),
                fails(
                        "chunks without end",
                        "too-large",
                        endless(HEAD + "Transfer-Encoding: chunked\r\n\r\n", "5\r\nencor\r\n")),
                fails(
                        "a reset in the middle of a page",
                        "connection-lost",
                        reset(HEAD + "Content-Length: 500\r\n\r\nUne")),
                fails("a reset before the answer", "connection-lost", reset("")),
                fails("an end before the answer", "connection-lost", raw("")));
    }

    private static List<Misbehaviour> protocol() {
        return List.of(
                fails("something else than HTTP", "malformed", raw("SSH-2.0-OpenSSH_9.2\r\n")),
                fails("a status that is no number", "malformed", raw("HTTP/1.1 OK OK\r\n\r\n")),
                fails(
                        "garbage instead of chunks",
                        "malformed",
                        raw(HEAD + "Transfer-Encoding: chunked\r\n\r\nzzz\r\nUne page\r\n")),
                fails("a length that is no number", "malformed", raw(HEAD + "Content-Length: beaucoup\r\n\r\n", PAGE)),
                fails("header fields without end", "malformed", endless(HEAD, "X-Encore: oui\r\n")),
                fails("a header field without end", "malformed", endless(HEAD + "X-Long: ", "long")),
                fails("interim answers without end", "malformed", endless("", "HTTP/1.1 103 Early Hints\r\n\r\n")),
                isFetched("a head of HTTP/1.0", raw("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n", PAGE)),
                isFetched(
                                "the wrong charset",
                                ok(
                                        HTML + "; charset=utf-8",
                                        "<a href='/suite'>été</a>".getBytes(Charset.forName("windows-1252"))))
                        .leadingTo("/suite"),
                isFetched("a charset that nobody knows", ok(HTML + "; charset=martien", PAGE))
                        .leadingTo("/suite"),
                isFetched("a picture that claims to be a page", ok(HTML, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2
                })),
                isFetched("fifty thousand elements in each other", ok(HTML, bytes("<b>".repeat(30_000)))));
    }

    private static List<Misbehaviour> codings() {
        byte[] gzipped = gzip(PAGE);
        return List.of(
                fails("a decompression bomb", "too-large", ok(HTML + "\r\nContent-Encoding: gzip", gzip(ZEROS))),
                fails(
                        "a bomb in a bomb",
                        "too-large",
                        ok(HTML + "\r\nContent-Encoding: gzip, gzip", gzip(gzip(ZEROS)))),
                fails("a bomb of brotli", "too-large", ok(HTML + "\r\nContent-Encoding: br", BROTLI_BOMB)),
                fails(
                        "compressed data cut short",
                        "damaged",
                        ok(HTML + "\r\nContent-Encoding: gzip", Arrays.copyOf(gzipped, gzipped.length - 9))),
                fails(
                        "data that are not compressed as said",
                        "damaged",
                        ok(HTML + "\r\nContent-Encoding: deflate", PAGE)),
                fails("a coding that nobody asked for", "damaged", ok(HTML + "\r\nContent-Encoding: zstd", PAGE)),
                isFetched("a coding that was undone already", ok(HTML + "\r\nContent-Encoding: gzip", PAGE))
                        .leadingTo("/suite"));
    }

    private static List<Misbehaviour> statuses() {
        return List.of(
                fails("an error of the server", "http-500", status("500 Oops")),
                fails("a page that is gone", "http-410", status("410 Gone")),
                fails("no content", "http-204", status("204 No Content")),
                fails("a status that does not exist", "http-799", status("799 Whatever")),
                fails(
                                "an overload for ever, to be asked about at once",
                                "http-503",
                                status("503 Busy\r\nRetry-After: 0"))
                        .askedAtMost(4),
                fails("an overload for an hour", "http-503", status("503 Busy\r\nRetry-After: 3600"))
                        .askedAtMost(1),
                fails("too many requests for ever", "http-429", status("429 Slow down"))
                        .askedAtMost(2),
                isFetched(
                                "an overload for a second",
                                nth(time -> time == 1 ? status("503 Busy\r\nRetry-After: 1") : page()))
                        .askedAtMost(2),
                fails("a login", "http-401", status("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"prive\""))
                        .askedAtMost(1));
    }

    private static List<Misbehaviour> redirects() {
        return List.of(
                isRedirected("a redirect to itself", redirect("/cas")).askedAtMost(1),
                isRedirected("two redirects to each other", redirect("/cas2"))
                        .with("/cas2", redirect("/cas"))
                        .askedAtMost(1),
                isRedirected("redirects without end", redirect("/pas/1"))
                        .with(
                                "*",
                                (asked, connection) ->
                                        redirect(asked.path() + "1").send(asked, connection))
                        .requestsAtMost(30),
                fails("a redirect to nowhere", "bad-redirect", status("301 Moved")),
                fails("a redirect to a script", "bad-redirect", redirect("javascript:alert(1)")),
                isFetched("a refresh to itself", ok(HTML, bytes("<meta http-equiv=refresh content='0; url=/cas'>")))
                        .askedAtMost(1),
                isFetched(
                                "a refresh to another page",
                                ok(HTML, bytes("<META HTTP-EQUIV=Refresh CONTENT=0;URL=/suite>")))
                        .leadingTo("/suite"));
    }

    private static List<Misbehaviour> robots() {
        return List.of(
                isRefused("a robots.txt with an error", "robots-unavailable", status("500 Oops"))
                        .at("/")
                        .requestsAtMost(1),
                isRefused("a robots.txt that never comes", "robots-unavailable", silence())
                        .at("/")
                        .requestsAtMost(1),
                isRefused("a robots.txt without end", "robots-unavailable", endless(HEAD + "\r\n", "# rien\n"))
                        .at("/")
                        .requestsAtMost(1),
                isRefused(
                        "a robots.txt under a strange type",
                        "robots",
                        ok("Content-Type: image/png", bytes("User-agent: *\nDisallow: /cas"))),
                isFetched("a robots.txt that redirects for ever", page()).with("/robots.txt", redirect("/robots.txt")),
                isFetched("a robots.txt that is a page", page()).with("/robots.txt", page("/cas")),
                isFetched("a robots.txt that asks for an hour between two requests", page())
                        .with("/robots.txt", text("User-agent: *\nCrawl-delay: 3600\n")));
    }

    private static List<Misbehaviour> sitemaps() {
        return List.of(
                isFetched("a sitemap of sitemaps that names itself", sitemapIndex("/cas"))
                        .asSitemap()
                        .askedAtMost(1),
                isFetched("sitemaps that name each other", sitemapIndex("/cas2"))
                        .with("/cas2", sitemapIndex("/cas"))
                        .asSitemap()
                        .askedAtMost(1),
                fails(
                                "a sitemap that is a bomb",
                                "too-large",
                                ok("Content-Type: application/gzip", gzip(new byte[52 << 20])))
                        .asSitemap(),
                fails("a compressed sitemap cut short", "damaged", ok(XML, Arrays.copyOf(gzip(ZEROS), 500)))
                        .asSitemap(),
                isFetched("a sitemap under the type of a picture", urlset("image/png", "/suite"))
                        .asSitemap()
                        .leadingTo("/suite"),
                fails("entities without end", "damaged", ok(XML, bytes(LAUGHS))).asSitemap());
    }

    private static List<Misbehaviour> mazes() {
        return List.of(
                isFetched("a path that grows", page("/a/b/"))
                        .with("*", page("a/b/"))
                        .requestsAtMost(6),
                isFetched("a calendar", page("/agenda/2025/12"))
                        .with("*", pageOf(path -> next(path, "/agenda/(\\d+)/12", "/agenda/%d/12")))
                        .requestsAtMost(10),
                isFetched("a session in each link", page("/page?PHPSESSID=1a2b3c"))
                        .with("*", nth(time -> page("/page?PHPSESSID=" + time, "/page?SESS=0123456789abcdef" + time)))
                        .requestsAtMost(4),
                isFetched("a slug in each link", page("/a/1234567-un-0"))
                        .with("*", pageOf(path -> next(path, "/a/1234567-un-(\\d+)", "/a/1234567-un-%d")))
                        .requestsAtMost(7),
                isFetched("a next page without end", page("/liste?p=1"))
                        .with("*", pageOf(path -> next(path, "/liste\\?p=(\\d+)", "/liste?p=%d")))
                        .requestsAtMost(30));
    }

    private static String[] next(String path, String pattern, String format) {
        long number = Long.parseLong(path.replaceFirst(pattern, "$1"));
        return new String[] {String.format(format, number + 1)};
    }

    private static Reply sitemapIndex(String other) {
        return list(
                XML,
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>%s" + other
                        + "</loc></sitemap></sitemapindex>");
    }

    private static Reply urlset(String mediaType, String page) {
        return list(
                "Content-Type: " + mediaType,
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s" + page
                        + "</loc></url></urlset>");
    }

    private static Reply list(String fields, String xml) {
        return (asked, connection) -> ok(
                        fields, bytes(String.format(xml, "http://127.0.0.1:" + connection.getLocalPort())))
                .send(asked, connection);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
