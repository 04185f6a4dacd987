package fr.rotative.crawl.rude;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What servers do, the right thing first. */
public final class Replies {
    private static final String HTML = "Content-Type: text/html; charset=utf-8";

    private Replies() {}

    /** An HTML page with links. */
    public static Reply page(String... links) {
        return ok(HTML, html(links));
    }

    /** A page whose links depend on its address. */
    public static Reply pageOf(Function<String, String[]> links) {
        return (asked, connection) -> page(links.apply(asked.path())).send(asked, connection);
    }

    /** An answer that depends on how often it was asked for. */
    public static Reply nth(IntFunction<Reply> replies) {
        return (asked, connection) -> replies.apply(asked.times()).send(asked, connection);
    }

    public static Reply text(String content) {
        return ok("Content-Type: text/plain", content.getBytes(UTF_8));
    }

    /** A whole answer with the right length. */
    public static Reply ok(String fields, byte[] body) {
        return raw(
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n" + fields + "\r\n\r\n",
                body);
    }

    /** @param status such as {@code 404 Not Found}, or with more header fields after a line break */
    public static Reply status(String status) {
        return raw("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    }

    public static Reply redirect(String location) {
        return status("302 Found\r\nLocation: " + location);
    }

    /** Exactly this, then the end of the connection. */
    public static Reply raw(String head, byte... body) {
        return (asked, connection) -> {
            OutputStream out = connection.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            out.write(body);
            out.flush();
        };
    }

    /** A beginning, and then the same thing again and again until the client goes away. */
    public static Reply endless(String head, String repeated) {
        byte[] more = repeated.repeat(1000).getBytes(ISO_8859_1);
        return (asked, connection) -> {
            raw(head).send(asked, connection);
            while (true) {
                connection.getOutputStream().write(more);
            }
        };
    }

    /** A byte now and then, without end. */
    public static Reply dripping(String head) {
        return (asked, connection) -> {
            raw(head).send(asked, connection);
            while (true) {
                connection.getOutputStream().write('.');
                connection.getOutputStream().flush();
                Thread.sleep(50);
            }
        };
    }

    /** Nothing, while the connection stays open until the client closes it. */
    public static Reply silence() {
        return (asked, connection) -> connection.getInputStream().read();
    }

    /** The connection is reset in the middle of the answer. */
    public static Reply reset(String head) {
        return (asked, connection) -> {
            raw(head).send(asked, connection);
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    public static byte[] html(String... links) {
        return Stream.of(links)
                .map(link -> "<a href=\"" + link + "\">lien</a>")
                .collect(Collectors.joining("", "<html><title>Une page</title>", "</html>"))
                .getBytes(UTF_8);
    }

    public static byte[] gzip(byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(payload);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
