package fr.rotative.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-23T12:00:00+01:00[Europe/Paris]");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void the_end_follows_from_the_speed() {
        assertThat(new Estimate(120, 480, 120, MINUTE).text(NOON))
                .isEqualTo("120 of 480, 2.0 a second, until about 12:03");
    }

    @Test
    void an_end_on_another_day_is_told_with_the_day() {
        assertThat(new Estimate(60, 86_460, 60, MINUTE).text(NOON))
                .isEqualTo("60 of 86460, 1.0 a second, until about 2026-11-24 12:00");
    }

    @Test
    void nothing_is_promised_that_nobody_knows() {
        assertThat(new Estimate(30, Progress.UNKNOWN, 30, MINUTE).text(NOON)).isEqualTo("30, 0.5 a second");
        assertThat(new Estimate(0, 10, 0, MINUTE).text(NOON)).isEqualTo("0 of 10");
        assertThat(new Estimate(10, 10, 10, MINUTE).text(NOON)).isEqualTo("10 of 10, 0.2 a second");
    }
}
