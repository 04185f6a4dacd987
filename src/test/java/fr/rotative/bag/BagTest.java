package fr.rotative.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagTest {
    @TempDir
    private Path work;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = work.resolve("bag");
        BagWriter bag = BagWriter.in(folder);
        bag.add("warc/une.warc.gz", Files.writeString(work.resolve("une"), "abc"));
        bag.add("100 % été.csv", Files.writeString(work.resolve("deux"), "à lire"));
        bag.addEmpty("vide");
        bag.finish(Map.of("Bagging-Date", "2026-11-26"));
    }

    @Test
    void a_bag_is_what_the_standard_asks_for() throws IOException {
        assertThat(folder.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(folder.resolve("manifest-sha256.txt"))
                .content()
                .hasLineCount(3)
                .contains(
                        // The digest of "abc" as FIPS 180-2 gives it.
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/warc/une.warc.gz\n",
                        "data/100 %25 été.csv");
        assertThat(folder.resolve("bag-info.txt")).hasContent("Payload-Oxum: 10.3\nBagging-Date: 2026-11-26\n");
        assertThat(folder.resolve("tagmanifest-sha256.txt"))
                .content()
                .contains("bagit.txt", "bag-info.txt", "manifest-sha256.txt");
    }

    @Test
    void files_come_out_as_they_went_in() throws IOException {
        Bag bag = Bag.open(folder);

        assertThat(bag.files()).containsExactly("100 % été.csv", "vide", "warc/une.warc.gz");
        bag.copy("100 % été.csv", work.resolve("neuf/lu.csv"));
        assertThat(work.resolve("neuf/lu.csv")).hasContent("à lire");
        assertThat(bag.info()).containsEntry("Bagging-Date", "2026-11-26");
    }

    @Test
    void a_file_that_has_changed_is_not_copied_for_what_it_was() throws IOException {
        Files.writeString(folder.resolve("data/warc/une.warc.gz"), "abd");
        Bag bag = Bag.open(folder);

        assertThatThrownBy(() -> bag.check("warc/une.warc.gz")).hasMessageContaining("is not what it was");
        assertThatThrownBy(() -> bag.copy("warc/une.warc.gz", work.resolve("copie")))
                .hasMessageContaining("une.warc.gz");
        bag.check("vide");
    }

    @Test
    void what_is_missing_and_what_was_added_is_named() throws IOException {
        Files.move(folder.resolve("data/vide"), folder.resolve("data/plein"));

        assertThatThrownBy(() -> Bag.open(folder))
                .hasMessageContaining("missing: data/vide")
                .hasMessageContaining("not of the backup: data/plein");
    }

    @Test
    void a_manifest_that_has_changed_is_not_believed() throws IOException {
        Path manifest = folder.resolve("manifest-sha256.txt");
        Files.writeString(manifest, Files.readString(manifest).replace("ba7816bf", "ba7816b0"));

        assertThatThrownBy(() -> Bag.open(folder)).hasMessageContaining("manifest-sha256.txt is not what it was");
    }

    @Test
    void a_bag_that_was_not_finished_is_none() throws IOException {
        BagWriter.in(work.resolve("entame")).add("warc/une", work.resolve("une"));

        assertThatThrownBy(() -> Bag.open(work.resolve("entame"))).hasMessageContaining("no finished backup");
    }

    @Test
    void a_folder_that_holds_something_is_not_filled() {
        assertThatThrownBy(() -> BagWriter.in(folder)).isInstanceOf(FileAlreadyExistsException.class);
    }
}
