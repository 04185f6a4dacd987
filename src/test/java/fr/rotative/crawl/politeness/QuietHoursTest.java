package fr.rotative.crawl.politeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
    private static final Instant NOON_IN_PARIS = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void they_are_hours_in_paris() {
        assertThat(end("08:00-20:00", "2026-11-23T07:00:00Z")).isEqualTo("2026-11-23T19:00:00Z");
        assertThat(end("08:00-20:00", "2026-11-23T06:59:59Z")).isEmpty();
        assertThat(end("08:00-20:00", "2026-11-23T19:00:00Z")).isEmpty();
        assertThat(end("08:00-20:00", "2026-07-23T06:00:00Z")).isEqualTo("2026-07-23T18:00:00Z");
    }

    @Test
    void they_may_last_over_midnight() {
        assertThat(end("22:00-06:00", "2026-11-23T22:00:00Z")).isEqualTo("2026-11-24T05:00:00Z");
        assertThat(end("22:00-06:00", "2026-11-24T01:00:00Z")).isEqualTo("2026-11-24T05:00:00Z");
        assertThat(end("22:00-06:00", "2026-11-24T11:00:00Z")).isEmpty();
    }

    @Test
    void they_end_in_time_when_the_clocks_change() {
        assertThat(end("00:00-08:00", "2026-03-29T00:30:00Z")).isEqualTo("2026-03-29T06:00:00Z");
    }

    @Test
    void none_is_never() {
        assertThat(QuietHours.NONE.end(NOON_IN_PARIS)).isEmpty();
        assertThat(QuietHours.NONE.end(NOON_IN_PARIS.minusSeconds(43_200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-20", "08:00", "08:00-24:30", "08:00 - 20:00", "le soir", ""})
    void what_is_no_hours_is_refused(String hours) {
        assertThatThrownBy(() -> QuietHours.parse(hours)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String end(String hours, String now) {
        return QuietHours.parse(hours)
                .end(Instant.parse(now))
                .map(Instant::toString)
                .orElse("");
    }
}
