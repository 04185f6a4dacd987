package fr.rotative.crawl.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HolderTest {
    @Test
    void two_crawlers_of_one_process_have_names_of_their_own_and_neither_is_gone() {
        String one = Holder.name();
        String other = Holder.name();

        assertThat(one).isNotEqualTo(other);
        assertThat(Holder.isGone(one)).isFalse();
    }

    @Test
    void a_crawler_whose_process_has_ended_is_gone_even_if_another_process_has_its_number() throws Exception {
        String self = Holder.name();
        String pid = Long.toString(ProcessHandle.current().pid());

        assertThat(Holder.isGone(self.replace(" " + pid + " ", " " + endedProcess() + " ")))
                .isTrue();
        assertThat(Holder.isGone(self.replaceFirst(" \\d{4}-", " 1999-"))).isTrue();
    }

    @Test
    void nothing_is_known_of_crawlers_on_other_machines() {
        assertThat(Holder.isGone("elsewhere.example 1 2001-02-12T00:00:00Z a")).isFalse();
        assertThat(Holder.isGone("somebody")).isFalse();
    }

    private static long endedProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }
}
