package fr.rotative.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as other archives write them. */
class WarcFileTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void payloads_come_decoded_whatever_their_content_coding() throws IOException {
        response("http://a.example/gzip", "Content-Encoding: gzip\r\n", gzip("été".getBytes(UTF_8)));
        response("http://a.example/deflate", "Content-Encoding: deflate\r\n", deflate("hiver".getBytes(UTF_8)));
        response("http://a.example/said", "Content-Encoding: gzip\r\n", "déjà décodé".getBytes(UTF_8));

        assertThat(captures()).extracting(Captures::text).containsExactly("été", "hiver", "déjà décodé");
    }

    @Test
    void chunked_payloads_come_whole() throws IOException {
        response(
                "http://a.example/",
                "Transfer-Encoding: chunked\r\n",
                "3\r\nun \r\n4\r\ndeux\r\n0\r\n\r\n".getBytes(UTF_8));

        assertThat(captures()).extracting(Captures::text).containsExactly("un deux");
    }

    @Test
    void a_resource_is_a_page_too() throws IOException {
        record("resource", "http://a.example/page.html", "text/html", "une page".getBytes(UTF_8));

        assertThat(captures()).singleElement().satisfies(page -> {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.headers().first("Content-Type")).contains("text/html");
        });
    }

    @Test
    void what_is_no_page_of_the_web_is_reported_as_skipped() throws IOException {
        record("response", "dns:a.example", "text/dns", "127.0.0.1".getBytes(UTF_8));
        response("http://a.example/", "", "une page".getBytes(UTF_8));

        assertThat(entries()).hasExactlyElementsOfTypes(WarcEntry.Skipped.class, WarcEntry.Held.class);
    }

    @Test
    void an_address_with_forbidden_characters_is_escaped() throws IOException {
        response("http://a.example/mot clé?a=[1]|2", "", "une page".getBytes(UTF_8));

        assertThat(captures())
                .singleElement()
                .satisfies(page ->
                        assertThat(page.url().toASCIIString()).startsWith("http://a.example/mot%20cl%C3%A9?a="));
    }

    @Test
    void a_decompression_bomb_is_skipped() throws IOException {
        byte[] zeros = new byte[(int) WarcFile.PAYLOAD_LIMIT + 1];
        response("http://a.example/bombe", "Content-Encoding: gzip\r\n", gzip(zeros));
        response("http://a.example/", "", "une page".getBytes(UTF_8));

        assertThat(entries()).hasExactlyElementsOfTypes(WarcEntry.Skipped.class, WarcEntry.Held.class);
        assertThat(((WarcEntry.Skipped) entries().get(0)).reason()).contains("larger than " + WarcFile.PAYLOAD_LIMIT);
    }

    @Test
    void a_file_cut_short_gives_what_it_holds_and_says_where_it_ends() throws IOException {
        response("http://a.example/", "", "une page".getBytes(UTF_8));
        long whole = file.size();
        response("http://a.example/2", "", "une autre".getBytes(UTF_8));
        byte[] bytes = file.toByteArray();
        file.reset();
        file.write(bytes, 0, bytes.length - 20);

        assertThat(entries()).hasExactlyElementsOfTypes(WarcEntry.Held.class, WarcEntry.Skipped.class);
        assertThat(((WarcEntry.Skipped) entries().get(1)).offset()).isEqualTo(whole);
    }

    @Test
    void a_malformed_record_does_not_hide_the_next() throws IOException {
        file.writeBytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: douze\r\n\r\n".getBytes(UTF_8));
        response("http://a.example/", "", "une page".getBytes(UTF_8));

        assertThat(entries()).hasExactlyElementsOfTypes(WarcEntry.Skipped.class, WarcEntry.Held.class);
    }

    @Test
    void an_empty_file_holds_nothing_and_another_format_is_reported() throws IOException {
        assertThat(entries()).isEmpty();

        file.writeBytes("<html>une page</html>".getBytes(UTF_8));
        assertThat(entries()).hasExactlyElementsOfTypes(WarcEntry.Skipped.class);
    }

    private void response(String url, String header, byte[] payload) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n").getBytes(ISO_8859_1));
        block.writeBytes(payload);
        record("response", url, "application/http; msgtype=response", block.toByteArray());
    }

    private void record(String type, String url, String contentType, byte[] block) {
        String header = """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: %s
                WARC-Date: 2010-05-04T03:02:01Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>
                Content-Type: %s
                Content-Length: %d

                """.formatted(type, url, contentType, block.length).replace("\n", "\r\n");
        file.writeBytes(header.getBytes(UTF_8));
        file.writeBytes(block);
        file.writeBytes("\r\n\r\n".getBytes(UTF_8));
    }

    private List<Capture> captures() throws IOException {
        return entries().stream()
                .map(entry -> ((WarcEntry.Held) entry).capture())
                .toList();
    }

    private List<WarcEntry> entries() throws IOException {
        Path path = Files.write(folder.resolve("autre.warc"), file.toByteArray());
        List<WarcEntry> entries = new ArrayList<>();
        new WarcFile(path).forEach(entries::add);
        return entries;
    }

    private static byte[] gzip(byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(payload);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(payload);
        }
        return bytes.toByteArray();
    }
}
