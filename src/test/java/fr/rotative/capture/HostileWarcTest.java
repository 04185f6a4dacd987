package fr.rotative.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WARC files made to harm their reader: each costs its record, never the next one. */
class HostileWarcTest {
    private static final Duration ENDLESS = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 9223372036854775807",
                "Content-Length: 99999999999999999999",
                "Content-Length: -1",
                "Content-Length: 0x10",
                "X: a",
                "Content-Length: 3\r\nContent-Length: 4",
            })
    void a_length_that_lies_ends_no_later_than_the_file(String length) throws IOException {
        write("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n" + length + "\r\n\r\n");
        response("http://a.example/suite");

        assertTimeoutPreemptively(
                ENDLESS, () -> assertThat(addresses()).isSubsetOf("http://a.example/", "http://a.example/suite"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,<script>alert(1)</script>",
                "http://",
                "http://[::1",
                "//a.example/",
                "\u0000",
                "http://a.example/\u0007<script>",
            })
    void an_address_that_is_none_of_the_web_brings_no_page_that_claims_it(String address) throws IOException {
        response(address);
        response("http://a.example/suite");

        assertThat(addresses())
                .contains("http://a.example/suite")
                .allMatch(known -> known.startsWith("http://"))
                .noneMatch(known -> known.contains("<script>"));
    }

    @Test
    void a_header_without_end_hides_no_page() throws IOException {
        write("WARC/1.0\r\nWARC-Type: response\r\nX: " + "a".repeat(4 << 20) + "\r\n\r\n");
        response("http://a.example/suite");

        assertTimeoutPreemptively(ENDLESS, () -> assertThat(addresses()).containsExactly("http://a.example/suite"));
    }

    @Test
    void a_reference_out_of_the_archive_is_no_page() throws IOException {
        write(
                "WARC/1.0\r\nWARC-Type: revisit\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2010-05-04T03:02:01Z\r\n"
                        + "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
                        + "WARC-Refers-To-Filename: ../../etc/passwd\r\nWARC-Refers-To-File-Offset: -5\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        response("http://a.example/suite");

        assertThat(addresses()).containsExactly("http://a.example/suite");
    }

    @Test
    void noise_between_records_is_passed_over() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            file.writeBytes(noise);
            write("\r\n\r\n");
            response("http://a.example/" + i);
        }

        assertTimeoutPreemptively(ENDLESS, () -> assertThat(addresses()).contains("http://a.example/49"));
    }

    private void response(String address) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nune page";
        write("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2010-05-04T03:02:01Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length() + "\r\n\r\n"
                + block
                + "\r\n\r\n");
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(ISO_8859_1));
    }

    /** The addresses of all pages that can be read. */
    private List<String> addresses() throws IOException {
        Path path = Files.write(folder.resolve("hostile.warc"), file.toByteArray());
        List<String> addresses = new ArrayList<>();
        new WarcFile(path).forEach(entry -> {
            if (entry instanceof WarcEntry.Held held) {
                addresses.add(held.capture().url().toString());
            }
        });
        return addresses;
    }
}
