package fr.rotative.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.crawl.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final MovableClock clock = new MovableClock(NOON);

    @Test
    void what_was_there_before_a_task_went_on_is_no_part_of_its_speed() {
        Progress progress = new Progress.Lines("articles", new Console(printed, printed, false), clock);

        progress.at(100_000, 1_000_000);
        clock.moveTo(NOON.plusSeconds(30));
        progress.at(106_000, 1_000_000);

        assertThat(told).hasToString("articles: 106000 of 1000000, 200.0 a second, until about 13:15\n");
    }

    @Test
    void not_every_step_is_worth_a_line() {
        Progress progress = new Progress.Lines("articles", new Console(printed, printed, false), clock);

        progress.at(10, 40);
        clock.moveTo(NOON.plusSeconds(6));
        progress.at(20, 40);
        clock.moveTo(NOON.plusSeconds(10));
        progress.at(30, 40);

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .isEqualTo("articles: 20 of 40, 1.7 a second, until about 12:00");
    }
}
