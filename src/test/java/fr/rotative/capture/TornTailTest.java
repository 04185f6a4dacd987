package fr.rotative.capture;

import static fr.rotative.capture.Captures.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.article.CaptureReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornTailTest {
    @TempDir
    Path folder;

    @Test
    void wherever_a_crash_cuts_the_last_record_the_whole_ones_remain_and_the_rest_is_set_aside() throws IOException {
        CaptureReference last = keepThreePages();
        Path file = folder.resolve(last.warcFile());
        byte[] whole = Files.readAllBytes(file);
        for (int cut = (int) last.offset() + 1; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            markAsUnfinished(file);

            try (WarcStore store = WarcStore.open(folder)) {
                assertThat(store.tornTails()).as("cut at %d", cut).hasSize(1);
                assertThat(captures(store)).hasSize(2);
            }
            assertThat(file).hasSize(last.offset());
            Path torn = folder.resolve(last.warcFile() + ".torn");
            assertThat(torn).hasBinaryContent(Arrays.copyOfRange(whole, (int) last.offset(), cut));
            Files.delete(torn);
        }
    }

    @Test
    void a_file_cut_between_records_is_left_as_it_is() throws IOException {
        CaptureReference last = keepThreePages();
        Path file = folder.resolve(last.warcFile());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) last.offset()));
        markAsUnfinished(file);

        try (WarcStore store = WarcStore.open(folder)) {
            assertThat(store.tornTails()).isEmpty();
            assertThat(captures(store)).hasSize(2);
        }
        assertThat(folder.resolve(last.warcFile() + ".lock")).doesNotExist();
    }

    @Test
    void a_file_that_another_store_is_writing_is_not_touched() throws IOException {
        try (WarcStore writing = WarcStore.open(folder)) {
            CaptureReference kept = writing.append(page("/1.shtml", "un"));
            try (WarcStore opened = WarcStore.open(folder)) {
                assertThat(opened.tornTails()).isEmpty();
            }
            assertThat(folder.resolve(kept.warcFile() + ".lock")).exists();
        }
    }

    @Test
    void damage_inside_a_file_costs_one_record_and_is_reported_with_its_offset() throws IOException {
        keepThreePages();
        Path file;
        CaptureReference second;
        try (WarcStore store = WarcStore.open(folder)) {
            second = captures(store).get(1).reference();
            file = folder.resolve(second.warcFile());
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) second.offset() + 60, (int) second.offset() + 120, (byte) 0);
        Files.write(file, bytes);

        try (WarcStore store = WarcStore.open(folder)) {
            assertThat(captures(store))
                    .extracting(held -> held.capture().url().getPath())
                    .containsExactly("/0.shtml", "/2.shtml");
            assertThat(skipped(store)).singleElement().satisfies(skip -> {
                assertThat(skip.warcFile()).isEqualTo(second.warcFile());
                assertThat(skip.offset()).isEqualTo(second.offset());
            });
        }
    }

    private CaptureReference keepThreePages() throws IOException {
        try (WarcStore store = WarcStore.open(folder)) {
            store.append(page("/0.shtml", "zéro"));
            store.append(page("/1.shtml", "un"));
            return store.append(page("/2.shtml", "deux"));
        }
    }

    private static void markAsUnfinished(Path file) throws IOException {
        Files.createFile(Path.of(file + ".lock"));
    }

    private static List<WarcEntry.Held> captures(WarcStore store) throws IOException {
        return entries(store, WarcEntry.Held.class);
    }

    private static List<WarcEntry.Skipped> skipped(WarcStore store) throws IOException {
        return entries(store, WarcEntry.Skipped.class);
    }

    private static <T extends WarcEntry> List<T> entries(WarcStore store, Class<T> kind) throws IOException {
        List<T> entries = new ArrayList<>();
        store.forEach(entry -> {
            if (kind.isInstance(entry)) {
                entries.add(kind.cast(entry));
            }
        });
        return entries;
    }
}
