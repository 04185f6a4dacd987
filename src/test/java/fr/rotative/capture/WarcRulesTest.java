package fr.rotative.capture;

import static fr.rotative.capture.Captures.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.CaptureReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/** What ISO 28500, and the tools that read WARC files by its letter, such as warcio, ask of every record. */
class WarcRulesTest {
    private static final Headers REQUEST =
            new Headers(Map.of("User-Agent", List.of("Rotative/0.1"), "Host", List.of("presse.example")));

    @TempDir
    Path folder;

    /** A record, read whole, because its reader moves on. */
    private record Written(WarcRecord record, byte[] block) {}

    private final List<Written> records = new ArrayList<>();
    private Path file;

    @BeforeEach
    void keep_a_page_found_again_unchanged_and_one_alone() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            Exchange exchange = new Exchange(REQUEST, page("/une.shtml", "<p>À la une</p>".repeat(100)));
            CaptureReference first = store.append(exchange, null);
            store.append(exchange, first);
            store.append(page("/vide.shtml", ""));
        }
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                records.add(new Written(record, record.body().stream().readAllBytes()));
            }
        }
    }

    @Test
    void every_file_begins_with_what_it_is_and_every_record_names_it() {
        assertThat(records.get(0).record()).isInstanceOf(Warcinfo.class);
        assertThat(records.get(0).record().headers().first("WARC-Filename"))
                .contains(file.getFileName().toString());
        assertThat(of(WarcTargetRecord.class))
                .hasSize(5)
                .allSatisfy(record -> assertThat(record.warcinfoID())
                        .contains(records.get(0).record().id()));
    }

    @Test
    void every_record_has_an_id_of_its_own_a_date_and_its_length() {
        assertThat(records)
                .extracting(written -> written.record().id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.toString().startsWith("urn:uuid:"));
        assertThat(records).allSatisfy(written -> {
            assertThat(written.record().headers().first("WARC-Date").orElseThrow())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
            assertThat(written.record().headers().first("Content-Length"))
                    .contains(Integer.toString(written.block().length));
        });
    }

    @Test
    void every_digest_is_that_of_the_bytes() throws Exception {
        for (Written written : records) {
            assertThat(written.record().blockDigest().orElseThrow()).isEqualTo(sha1(written.block()));
            if (written.record() instanceof WarcTargetRecord target
                    && target.type().equals("response")) {
                assertThat(target.payloadDigest().orElseThrow()).isEqualTo(sha1(afterHead(written.block())));
            }
        }
    }

    @Test
    void a_request_stands_beside_its_response_and_a_revisit_names_what_it_is_the_same_as() {
        List<URI> responses = of(WarcTargetRecord.class).stream()
                .filter(record -> !(record instanceof WarcRequest))
                .map(WarcRecord::id)
                .toList();
        assertThat(of(WarcRequest.class))
                .hasSize(2)
                .allSatisfy(request -> assertThat(responses).containsAll(request.concurrentTo()));
        assertThat(of(WarcRevisit.class)).singleElement().satisfies(revisit -> {
            assertThat(revisit.headers().first("WARC-Profile").orElseThrow()).endsWith("identical-payload-digest");
            assertThat(revisit.headers().first("WARC-Refers-To-Target-URI"))
                    .contains("http://presse.example/une.shtml");
            assertThat(revisit.headers().first("WARC-Refers-To-Date")).isPresent();
        });
    }

    @Test
    void every_record_is_compressed_by_itself() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Written written : records) {
            int start = Math.toIntExact(written.record().position());
            byte[] beginning =
                    new GZIPInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)).readNBytes(10);
            assertThat(new String(beginning, StandardCharsets.US_ASCII)).isEqualTo("WARC/1.1\r\n");
        }
    }

    private <R> List<R> of(Class<R> kind) {
        return records.stream()
                .map(Written::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static byte[] afterHead(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1);
        return text.substring(text.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static WarcDigest sha1(byte[] bytes) throws Exception {
        return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(bytes));
    }
}
