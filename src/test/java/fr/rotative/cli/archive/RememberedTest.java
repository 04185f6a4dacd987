package fr.rotative.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private long now;
    private int asked;
    private final Remembered<Integer> remembered = new Remembered<>(() -> ++asked, Duration.ofSeconds(1), () -> now);

    @Test
    void an_answer_holds_for_its_time_and_no_longer() {
        assertThat(remembered.get()).isEqualTo(1);
        now += Duration.ofMillis(999).toNanos();
        assertThat(remembered.get()).isEqualTo(1);
        now += Duration.ofMillis(1).toNanos();
        assertThat(remembered.get()).isEqualTo(2);
    }
}
