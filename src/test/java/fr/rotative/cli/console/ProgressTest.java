package fr.rotative.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final SetClock clock = new SetClock();

    @Test
    void what_was_there_before_a_task_went_on_is_no_part_of_its_speed() {
        Progress progress = new Progress.Lines("articles", new Console(printed, printed, false), clock);

        progress.at(100_000, 1_000_000);
        clock.passes(Duration.ofSeconds(30));
        progress.at(106_000, 1_000_000);

        assertThat(told).hasToString("articles: 106000 of 1000000, 200.0 a second, until about 13:15\n");
    }

    @Test
    void not_every_step_is_worth_a_line() {
        Progress progress = new Progress.Lines("articles", new Console(printed, printed, false), clock);

        progress.at(10, 40);
        clock.passes(Duration.ofSeconds(6));
        progress.at(20, 40);
        clock.passes(Duration.ofSeconds(4));
        progress.at(30, 40);

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .isEqualTo("articles: 20 of 40, 1.7 a second, until about 12:00");
    }

    /** Shows the time that a test gives it. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
