package fr.rotative.capture;

import static fr.rotative.capture.Captures.MORNING;
import static fr.rotative.capture.Captures.page;
import static fr.rotative.capture.Captures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rotative.article.CaptureReference;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.tools.ValidateTool;

class WarcStoreTest {
    @TempDir
    Path folder;

    @Test
    void a_capture_is_read_back_as_it_was_kept() throws IOException {
        Capture kept = page("/une.shtml", "<p>L’été à Orléans</p>");
        try (WarcStore store = WarcStore.open(folder)) {
            Capture read = store.read(store.append(kept));

            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("headers")
                    .isEqualTo(kept);
            assertThat(read.headers().first("content-type")).contains("text/html; charset=utf-8");
        }
    }

    @Test
    void a_page_that_came_without_address_is_kept_as_a_resource_and_read_back() throws IOException {
        Capture kept = Capture.withoutAddress(
                MORNING, Headers.of("Content-Type", "text/plain"), "Un texte".getBytes(StandardCharsets.UTF_8));
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference reference = store.append(kept);

            assertThat(store.read(reference)).usingRecursiveComparison().isEqualTo(kept);
            assertThat(reference.digest()).isEqualTo(kept.digest());
        }
    }

    @Test
    void only_captures_behind_a_position_are_passed_on() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference first = store.append(page("/1.shtml", "un"));
            CaptureReference second = store.append(page("/2.shtml", "deux"));
            List<Long> offsets = new ArrayList<>();

            store.forEachAfter(file -> first.offset(), entry -> offsets.add(entry.offset()));
            store.forEachAfter(file -> second.offset(), entry -> offsets.add(entry.offset()));

            assertThat(offsets).containsExactly(second.offset());
        }
    }

    @Test
    void a_record_that_is_just_being_written_is_no_damage() throws IOException {
        List<WarcEntry> whileWritten = new ArrayList<>();
        List<WarcEntry> afterwards = new ArrayList<>();
        CaptureReference whole;
        try (WarcStore store = WarcStore.open(folder)) {
            whole = store.append(page("/1.shtml", "un"));
            Path file = store.file(whole);
            byte[] record = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOfRange(record, 0, 40), StandardOpenOption.APPEND);

            store.forEachAfter(name -> -1, whileWritten::add);
        }
        try (WarcStore store = WarcStore.open(folder)) {
            store.forEachAfter(name -> -1, afterwards::add);
        }

        assertThat(whileWritten).hasOnlyElementsOfType(WarcEntry.Held.class).hasSize(1);
        assertThat(afterwards).hasSize(2).last().isInstanceOf(WarcEntry.Skipped.class);
    }

    @Test
    void a_capture_can_be_read_as_soon_as_it_is_kept_and_after_the_store_is_opened_again() throws IOException {
        CaptureReference first;
        try (WarcStore store = WarcStore.open(folder)) {
            first = store.append(page("/1.shtml", "un"));
            store.append(page("/2.shtml", "deux"));
        }
        try (WarcStore store = WarcStore.open(folder)) {
            assertThat(text(store.read(first))).isEqualTo("un");
        }
    }

    @Test
    void an_unchanged_payload_becomes_a_revisit_that_leads_to_its_original() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference original = store.append(page("/une.shtml", "la une"));
            Capture again = page("/une.shtml", "la une".getBytes(), MORNING.plus(Duration.ofDays(1)));

            CaptureReference revisit = store.append(Exchange.of(again), original);

            assertThat(revisit.digest()).isEqualTo(original.digest());
            assertThat(revisit.offset()).isGreaterThan(original.offset());
            assertThat(text(store.read(revisit))).isEqualTo("la une");
            assertThat(entries(store)).last().isEqualTo(new WarcEntry.Revisit(revisit, original));
        }
    }

    @Test
    void an_answer_304_becomes_a_revisit() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference original = store.append(page("/une.shtml", "la une"));
            Capture notModified = new Capture(original(store).url(), MORNING, 304, Headers.NONE, new byte[0]);

            CaptureReference revisit = store.append(Exchange.of(notModified), original);

            assertThat(text(store.read(revisit))).isEqualTo("la une");
        }
    }

    @Test
    void a_changed_payload_is_kept_whole() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference earlier = store.append(page("/une.shtml", "la une"));

            CaptureReference later = store.append(Exchange.of(page("/une.shtml", "une autre")), earlier);

            assertThat(later.digest()).isNotEqualTo(earlier.digest());
            assertThat(text(store.read(later))).isEqualTo("une autre");
        }
    }

    @Test
    void fields_of_the_transfer_do_not_belie_the_stored_payload() throws IOException {
        Headers headers = new Headers(Map.of(
                "Content-Encoding", List.of("gzip"),
                "Transfer-Encoding", List.of("chunked"),
                "Set-Cookie", List.of("a=1", "b=2")));
        Capture decoded = new Capture(URI.create("http://presse.example/"), MORNING, 200, headers, new byte[] {1, 2});
        try (WarcStore store = WarcStore.open(folder)) {
            Capture read = store.read(store.append(decoded));

            assertThat(read.body()).containsExactly(1, 2);
            assertThat(read.headers().fields().get("Set-Cookie")).containsExactly("a=1", "b=2");
            assertThat(read.headers().first("X-Archive-Orig-Content-Encoding")).contains("gzip");
        }
    }

    @Test
    void a_full_file_is_followed_by_another() throws IOException {
        WarcStore.Settings small = new WarcStore.Settings(1, true);
        try (WarcStore store = WarcStore.open(folder, small, Clock.systemUTC())) {
            CaptureReference first = store.append(page("/1.shtml", "un"));
            CaptureReference second = store.append(page("/2.shtml", "deux"));

            assertThat(second.warcFile()).isNotEqualTo(first.warcFile());
            assertThat(text(store.read(first)) + text(store.read(second))).isEqualTo("undeux");
        }
    }

    @Test
    void all_captures_are_passed_on_with_the_references_they_were_kept_under() throws IOException {
        List<CaptureReference> kept = new ArrayList<>();
        try (WarcStore store = WarcStore.open(folder)) {
            for (int i = 0; i < 20; i++) {
                kept.add(store.append(page("/" + i, "page " + i)));
            }
            assertThat(entries(store))
                    .extracting(entry -> ((WarcEntry.Held) entry).reference())
                    .containsExactlyElementsOf(kept);
        }
    }

    @Test
    void a_finished_archive_leaves_nothing_but_warc_files() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            store.append(page("/1.shtml", "un"));
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.toString().endsWith(".warc.gz"));
    }

    @Test
    void a_store_that_keeps_nothing_creates_no_file() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            assertThat(entries(store)).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_reference_cannot_lead_out_of_the_archive() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            CaptureReference outside = new CaptureReference("../secret.warc.gz", 0, "sha1:A", MORNING);

            assertThatThrownBy(() -> store.read(outside)).hasMessageContaining("../secret.warc.gz");
        }
    }

    @Test
    void other_tools_accept_the_files() throws IOException, InterruptedException {
        Headers request = new Headers(Map.of("User-Agent", List.of("Rotative/0.1"), "Host", List.of("presse.example")));
        try (WarcStore store = WarcStore.open(folder)) {
            Exchange exchange = new Exchange(request, page("/une.shtml?page=2", "<p>la une</p>".repeat(1000)));
            CaptureReference original = store.append(exchange, null);
            store.append(exchange, original);
            store.append(page("/vide.shtml", ""));
        }
        assertThat(validate()).as("exit code of jwarc's validator").isZero();
    }

    @Test
    void an_extract_holds_the_very_records_once_each_and_other_tools_accept_it() throws Exception {
        Headers request = new Headers(Map.of("User-Agent", List.of("Rotative/0.1"), "Host", List.of("presse.example")));
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path file = folder.resolve("extract.warc.gz");
        CaptureReference wanted;
        try (WarcStore store = WarcStore.open(archive);
                OutputStream out = Files.newOutputStream(file)) {
            store.append(page("/1.shtml", "un"));
            wanted = store.append(new Exchange(request, page("/2.shtml", "deux")), null);
            CaptureReference last = store.append(page("/3.shtml", "trois"));
            WarcExtract extract = WarcExtract.begin(store, "extract.warc.gz", MORNING, out);

            extract.add(wanted);
            extract.add(last);
            extract.add(wanted);

            assertThat(extract.count()).isEqualTo(2);
            CaptureReference gone = new CaptureReference("gone.warc.gz", 0, "sha1:X", MORNING);
            assertThatThrownBy(() -> extract.add(gone))
                    .isInstanceOf(MissingCaptureException.class)
                    .hasMessage("No capture at offset 0 of gone.warc.gz");
        }

        try (WarcReader reader = new WarcReader(file)) {
            assertThat(reader.records().map(WarcRecord::type))
                    .containsExactly("warcinfo", "response", "request", "response");
        }
        assertThat(validate(file)).isZero();
    }

    private int validate() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(folder)) {
            return validate(files.toArray(Path[]::new));
        }
    }

    private static int validate(Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ValidateTool.class.getName()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static Capture original(WarcStore store) throws IOException {
        return ((WarcEntry.Held) entries(store).get(0)).capture();
    }

    private static List<WarcEntry> entries(WarcStore store) throws IOException {
        List<WarcEntry> entries = new ArrayList<>();
        store.forEach(entries::add);
        return entries;
    }
}
