package fr.rotative.search.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    @Test
    void the_time_left_is_told_in_the_same_words_for_a_while() {
        assertThat(Deadline.in(Duration.ofMillis(10_900)).left()).isEqualTo("10s");
    }

    @Test
    void less_than_a_second_is_told_in_milliseconds() {
        assertThat(Deadline.in(Duration.ofMillis(900)).left()).matches("[1-8]?\\d\\dms");
    }

    @Test
    void no_time_left_is_not_told_as_no_limit() {
        assertThat(Deadline.in(Duration.ZERO).left()).isEqualTo("1ms");
        assertThat(Deadline.in(Duration.ofSeconds(-5)).left()).isEqualTo("1ms");
    }
}
